import { captionOf, type LocalizedText } from '@mithaq/domain';
import type { Newcomer } from '../../found.ts';
import type { Part, Passage, ProposedValue, Reference } from '../proposal.ts';
import { passagesOf } from './passages.ts';
import { eachOnce, isOurs, restingOn, said } from './said.ts';
import { type MetNewcomer, newcomerKey, referenceTo, type Subjects } from './subjects.ts';

/** So many places are told of somebody who is named on every page; he is in many proposals. */
const mostPassages = 200;
/** So many are enough to cite a name. */
const mostCited = 5;

/** Somebody new to the register as a part, with everything that the text says of them filled in. */
export function newcomerPart(text: string, { newcomer, passages, mentions }: MetNewcomer): Part {
  const key = newcomerKey(newcomer);
  const standing = passagesOf(text, passages.slice(0, mostPassages));
  return {
    key,
    record: newcomer.kind,
    label: labelOf(newcomer),
    values: [...namesSaid(key, newcomer, standing), ...classesSaid(key, newcomer), ...organisationSaid(key, newcomer, standing)],
    passages: standing,
    ...restingOn(mentions),
  };
}

/** Every newcomer that parts name, and those that these name in turn, each once. */
export function newcomersNeeded(parts: readonly Pick<Part, 'values' | 'passages'>[], { newcomers }: Subjects): readonly MetNewcomer[] {
  const needed = new Map<string, MetNewcomer>();
  const open = parts.flatMap(referencesIn);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const met = newcomers.get(next);
    if (met === undefined || needed.has(next)) continue;
    needed.set(next, met);
    if (met.newcomer.organisation) open.push(...keysOf(referenceTo(met.newcomer.organisation)));
  }
  return [...needed.values()].sort((one, other) => firstStart(one) - firstStart(other));
}

/** The keys of the parts that a part names: in its values, and as those who are quoted. */
export function referencesIn({ values, passages }: Pick<Part, 'values' | 'passages'>): string[] {
  const quoted = [passages, ...values.map((one) => one.passages)]
    .flat()
    .flatMap(({ attributedTo }) => (attributedTo ? keysOf(attributedTo) : []));
  return [...values.flatMap(namedBy), ...quoted];
}

/** The keys of the parts that a value names. */
export function namedBy(said: ProposedValue): readonly string[] {
  if (said.property === 'participations') {
    const { actor, onBehalfOf, capacity } = said.value;
    return [actor, onBehalfOf, capacity].flatMap((one) => (one ? keysOf(one) : []));
  }
  const { value } = said;
  return typeof value === 'object' && ('part' in value || 'record' in value) ? keysOf(value) : [];
}

function keysOf(reference: Reference): readonly string[] {
  return 'part' in reference ? [reference.part] : [];
}

function firstStart({ passages }: MetNewcomer): number {
  return passages[0]?.start ?? 0;
}

function labelOf({ names, key }: Newcomer): LocalizedText {
  return names.length > 0 ? captionOf(names) : { en: key };
}

/** A name cites the places where it stands to the letter; where it stands nowhere so, all that mean its bearer. Our own words cite nothing. */
function namesSaid(key: string, { names }: Newcomer, passages: readonly Passage[]): readonly ProposedValue[] {
  const values = names.map((name) => {
    const exact = passages.filter((passage) => passage.exact === name.value);
    return said(key, 'names', { value: name, passages: isOurs(name) ? [] : (exact.length > 0 ? exact : passages).slice(0, mostCited) });
  });
  return eachOnce(values);
}

function classesSaid(key: string, { kind, actorKind, country }: Newcomer): readonly ProposedValue[] {
  if (kind === 'actor')
    return [
      ...(actorKind ? [said(key, 'kind', { value: actorKind })] : []),
      ...(country ? [said(key, 'countries', { value: country })] : []),
    ];
  return kind === 'place' && country ? [said(key, 'country', { value: country })] : [];
}

function organisationSaid(key: string, { kind, organisation }: Newcomer, passages: readonly Passage[]): readonly ProposedValue[] {
  return kind === 'office' && organisation
    ? [said(key, 'organisation', { value: referenceTo(organisation), passages: passages.slice(0, mostCited) })]
    : [];
}

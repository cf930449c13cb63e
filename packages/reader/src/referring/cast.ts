import type { ActorKind } from '@mithaq/domain';
import type { WithAgreements } from '../annotated.ts';
import type { AgreementFound, Mention, Referent, Referred } from '../found.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { nationalityAt } from '../places/nationalities.ts';
import { isSpace } from '../text/phrases.ts';
import type { Placed } from '../text/placed.ts';
import type { Token } from '../text/tokens.ts';
import { areJoined } from './joined.ts';
import { keyOf, knownOf, referentOf } from './referents.ts';
import { mainStates } from './states.ts';

/** Somebody whom a text names. */
export interface Named {
  /** The same wherever the text names them. */
  readonly key: string;
  readonly kind: ActorKind | undefined;
  readonly actor: Referred;
}

/** A name, with the tokens that it covers. */
export interface PlacedName extends Named {
  readonly from: number;
  readonly to: number;
}

/** All whom a text names, in its order, and who takes part in each of its agreements: whom a description may mean. */
export interface Cast {
  readonly named: readonly PlacedName[];
  /** Those named together, "X and Y": two or more. Worked out when first asked for. */
  groups(): readonly (readonly PlacedName[])[];
  /** By the keys of agreements. */
  readonly parties: ReadonlyMap<string, readonly Named[]>;
  /** The two states that the text is about; worked out when first asked for. */
  mainStates(): readonly Named[];
}

/** The cast of a text. */
export function castOf(text: WithAgreements): Cast {
  const { mentions, lexicon } = text;
  const named = mentions.flatMap((mention) => namedBy(mention, lexicon));
  return {
    named,
    groups: once(() => groupsOf(named, text.text.tokens)),
    parties: partiesOf(text),
    mainStates: once(() => mainStates(text).map((state) => asNamed(state, lexicon))),
  };
}

/** What is worked out when first asked for, and kept. */
function once<Found>(find: () => Found): () => Found {
  let found: { readonly value: Found } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** Somebody meant by words, as one of a cast. */
export function asNamed(actor: Referred, lexicon: Lexicon): Named {
  return { key: keyOf(actor.referent), kind: kindOf(actor.referent, lexicon), actor };
}

function namedBy({ found, from, to }: Placed<Mention>, lexicon: Lexicon): readonly PlacedName[] {
  const known = knownOf(found, lexicon);
  if (known !== undefined && known.kind !== 'actor') return [];
  const { start, end, exact } = found;
  return [{ from, to, ...asNamed({ start, end, exact, referent: referentOf(found) }, lexicon) }];
}

/** No more are held to be one group, or the parties of one agreement, however long a text goes on naming them. */
const mostTogether = 24;

/** Names with nothing between them but "and" or a comma. */
function groupsOf(named: readonly PlacedName[], tokens: readonly Token[]): readonly (readonly PlacedName[])[] {
  const groups: PlacedName[][] = [];
  let group: PlacedName[] = [];
  for (const one of named) {
    const last = group.at(-1);
    if (last === undefined || !areJoined(standing(last, tokens), standing(one, tokens), tokens)) {
      group = [];
      groups.push(group);
    }
    if (group.length < mostTogether && group.every(({ key }) => key !== one.key)) group.push(one);
  }
  return groups.filter(({ length }) => length > 1);
}

/** A name with the adjective of a country that goes on from it. */
function standing({ from, to, actor }: PlacedName, tokens: readonly Token[]) {
  const adjective = isSpace(tokens[to]?.before ?? '\n') ? nationalityAt(tokens, to) : undefined;
  const end = adjective?.isDefinite === true && adjective.skipped === 0 ? adjective.next : to;
  return { from, to: end, skipped: actor.start - (tokens[from]?.start ?? actor.start) };
}

/** Who is bound by each agreement: its parties, those in whose name persons signed it, and persons who signed it in nobody's name. */
function partiesOf({ text: { original }, agreements, lexicon }: WithAgreements): ReadonlyMap<string, readonly Named[]> {
  const byKey = new Map<string, Named[]>();
  for (const { found } of agreements) {
    const parties = byKey.get(found.key) ?? [];
    byKey.set(found.key, parties);
    for (const part of found.participations) {
      const actor = boundBy(part);
      if (actor === undefined || parties.length >= mostTogether || isSource(actor, original)) continue;
      const named = asNamed(actor, lexicon);
      if (parties.every(({ key }) => key !== named.key)) parties.push(named);
    }
  }
  return byKey;
}

/** The agency or paper that a dateline names between brackets or strokes takes no part. */
function isSource({ start, end }: Referred, text: string): boolean {
  return /[(/] ?$/.test(text.slice(Math.max(0, start - 2), start)) && /^ ?[)/]/.test(text.slice(end, end + 2));
}

function boundBy({ actor, role, onBehalfOf }: AgreementFound['participations'][number]): Referred | undefined {
  if (role === 'party') return actor;
  return role === 'signatory' ? (onBehalfOf ?? actor) : undefined;
}

/** What kind of actor is meant, where that is known. */
export function kindOf(referent: Referent, lexicon: Lexicon): ActorKind | undefined {
  return knownOf(referent, lexicon)?.actorKind;
}

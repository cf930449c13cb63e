import type { Actor } from '../../records/actor.ts';
import type { Tenure } from '../../records/tenure.ts';
import type { ActorId } from '../../values/id.ts';
import { groupedBy } from '../groups.ts';
import { type CandidateOptions, type Candidates, candidatesAmong } from './duplicates.ts';
import type { Reason } from './evidence.ts';
import { nameKey } from './name-keys.ts';
import { comparedNames, type NameForms, namesOf } from './names.ts';

/** What may tell two actors apart, or show them to be one, beside what stands on them. */
export interface SameActorOptions extends CandidateOptions {
  readonly tenures?: readonly Tenure[];
}

/**
 * Actors that may be one: candidates for a judgement, with reasons that a person can check. Names that fold alike, share most
 * of their words, or have the same consonants in two scripts propose a pair; so does one Wikidata item. A name that we put
 * into another script weighs less than one that a source prints, and a translation of ours nothing. Kinds, countries, the
 * body they are part of and the offices they held support it or contradict it; two Wikidata items rule it out.
 *
 * It misses what shares no name at all, and proposes namesakes: the names of Arabic persons repeat, and an office is handed on
 * to a brother. (What is compared is OpenSanctions' "logic-v2": names propose, other properties support or contradict; the keys by
 * which pairs are found, and the weights, are ours.) In time linear in the actors' names (see `candidatesAmong`).
 */
export function sameActor(
  actors: readonly Actor[],
  { tenures = [], keyOf = nameKey, ...options }: SameActorOptions = {},
): Candidates<ActorId> {
  const offices = new Map(
    [...groupedBy(tenures, ({ person }) => person)].map(([person, held]) => [person, held.map(({ office }) => office)]),
  );
  const profiles = actors.map((actor) => profileOf(actor, keyOf, offices.get(actor.id) ?? []));
  return candidatesAmong<ActorId, Profile>(profiles, { keysOf, compare }, options);
}

interface Profile {
  readonly id: ActorId;
  readonly actor: Actor;
  readonly names: NameForms;
  readonly offices: readonly string[];
}

function profileOf(actor: Actor, keyOf: (name: string) => string, offices: readonly string[]): Profile {
  return { id: actor.id, actor, names: namesOf(actor.names, keyOf), offices };
}

function keysOf({ actor: { wikidata }, names }: Profile): readonly string[] {
  return [...names.keys, ...(wikidata ? [`wikidata ${wikidata}`] : [])];
}

function compare(one: Profile, other: Profile): readonly Reason[] {
  return [
    ...comparedNames(one.names, other.names),
    ...comparedWikidata(one.actor, other.actor),
    ...comparedKinds(one.actor, other.actor),
    ...comparedCountries(one.actor, other.actor),
    ...comparedPlaces(one, other),
  ];
}

function comparedWikidata(one: Actor, other: Actor): readonly Reason[] {
  if (!one.wikidata || !other.wikidata) return [];
  if (one.wikidata === other.wikidata) return [{ evidence: 'same-wikidata', values: [one.wikidata] }];
  return [{ evidence: 'other-wikidata', values: [one.wikidata, other.wikidata] }];
}

/** A body may be called a ministry by one editor and an authority by another, so another kind only speaks against it. */
function comparedKinds(one: Actor, other: Actor): readonly Reason[] {
  return one.kind === other.kind ? [] : [{ evidence: 'other-kind', values: [one.kind, other.kind] }];
}

function comparedCountries(one: Actor, other: Actor): readonly Reason[] {
  if (one.countries.length === 0 || other.countries.length === 0) return [];
  const shared = one.countries.filter((country) => other.countries.includes(country));
  if (shared.length > 0) return [{ evidence: 'same-country', values: shared }];
  return [{ evidence: 'other-country', values: [...one.countries, ...other.countries] }];
}

/** Where they stand: offices that both held, a body of which both are part; and whether one of them is part of the other. */
function comparedPlaces(one: Profile, other: Profile): readonly Reason[] {
  const offices = one.offices.filter((office) => other.offices.includes(office));
  const [whole, otherWhole] = [wholesOf(one.actor), wholesOf(other.actor)];
  const shared = whole.filter((id) => otherWhole.includes(id));
  const namesOther = whole.includes(other.id) || otherWhole.includes(one.id);
  return [
    ...(offices.length > 0 ? [{ evidence: 'same-office', values: offices } as const] : []),
    ...(shared.length > 0 ? [{ evidence: 'same-whole', values: shared } as const] : []),
    ...(namesOther ? [{ evidence: 'told-apart', values: [one.id, other.id] } as const] : []),
  ];
}

function wholesOf(actor: Actor): readonly string[] {
  return [...('partOf' in actor && actor.partOf ? [actor.partOf] : []), ...('actsFor' in actor && actor.actsFor ? [actor.actsFor] : [])];
}

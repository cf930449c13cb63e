import type { Actor, Name, Office, Place } from '@mithaq/domain';
import type { Part } from '../proposal.ts';
import { toldValue, valuesOf } from '../proposal.ts';
import { decide, type MatchEvidence, type MatchReason, type PartMatch } from './evidence.ts';
import { comparedNames } from './names.ts';
import type { IndexedView } from './register-view.ts';

/** The same name and the same kind or country: it is one of the register. Names that are alike are offered, and never decide. */
const thresholds = { held: 0.45, offered: 0.2 };

/** Whether somebody who seems new is in the register under another spelling, in another script, or by a name that the reader did not trust. */
export function matchNewcomer(part: Part, view: IndexedView, resolve: (key: string) => string): PartMatch {
  const reasons = new Map<string, readonly MatchReason[]>(candidatesFor(part, view, resolve));
  return decide(reasons, thresholds);
}

function candidatesFor(
  part: Part,
  { actors, places, offices }: IndexedView,
  resolve: (key: string) => string,
): readonly (readonly [string, readonly MatchReason[]])[] {
  if (part.record === 'actor') return among(actors, (actor) => comparedActors(part, actor));
  if (part.record === 'place') return among(places, (place) => comparedPlaces(part, place));
  return among(offices, (office) => comparedOffices(part, office, resolve));
}

function among<Held extends { readonly id: string }>(
  held: readonly Held[],
  compare: (one: Held) => readonly MatchReason[],
): readonly (readonly [string, readonly MatchReason[]])[] {
  return held.map((one) => [one.id, compare(one)] as const).filter(([, reasons]) => reasons.length > 0);
}

function comparedActors(part: Part, actor: Actor): readonly MatchReason[] {
  const names = namesCompared(part, actor.names);
  if (names.length === 0) return [];
  const kind = toldValue(part, 'kind');
  const country = toldValue(part, 'countries');
  return [
    ...names,
    ...(kind === undefined ? [] : [reason(kind === actor.kind ? 'same-kind' : 'other-kind', [kind, actor.kind])]),
    ...comparedCountries(country, actor.countries),
  ];
}

function comparedPlaces(part: Part, place: Place): readonly MatchReason[] {
  const names = namesCompared(part, place.names);
  return names.length === 0 ? [] : [...names, ...comparedCountries(toldValue(part, 'country'), place.country ? [place.country] : [])];
}

function comparedOffices(part: Part, office: Office, resolve: (key: string) => string): readonly MatchReason[] {
  const names = namesCompared(part, office.names);
  const organisation = toldValue(part, 'organisation');
  if (names.length === 0 || organisation === undefined) return names;
  const id = 'record' in organisation ? organisation.record : resolve(organisation.part);
  return [...names, reason(id === office.organisation ? 'same-organisation' : 'other-organisation', [id, office.organisation])];
}

function namesCompared(part: Part, held: readonly Name[]): readonly MatchReason[] {
  const names = valuesOf(part, 'names').map(({ value }) => value);
  const likeness = comparedNames(names, held);
  if (likeness !== 'same' && likeness !== 'alike') return [];
  return [reason(likeness === 'same' ? 'same-name' : 'like-name', [names[0]?.value ?? '', held[0]?.value ?? ''])];
}

function comparedCountries(country: string | undefined, held: readonly string[]): readonly MatchReason[] {
  if (country === undefined || held.length === 0) return [];
  return [reason(held.includes(country) ? 'same-country' : 'other-country', [country, ...held])];
}

function reason(evidence: MatchEvidence, values: readonly string[]): MatchReason {
  return { evidence, values };
}

import type { Event, Modality } from '@mithaq/domain';
import { type Part, referenceKey, toldValue, valuesOf } from '../proposal.ts';
import type { Resolving } from './agreements.ts';
import { comparedDates } from './dates.ts';
import { decide, type MatchReason, type PartMatch } from './evidence.ts';
import { peopleOf } from './register-view.ts';
import { comparedSets } from './sets.ts';

/** Two visits of one man are two: people alone do not decide, a day or the agreement has to speak for it. */
const thresholds = { held: 0.5, offered: 0.3 };

/** Which event of the register a proposed one is: of its type, by people, days, place and the agreements that it concerns. */
export function matchEvent(part: Part, { view, resolve }: Resolving): PartMatch {
  const agreements = valuesOf(part, 'agreements').map(({ value }) => resolve(referenceKey(value)));
  const people = peopleIn(part, resolve);
  const type = toldValue(part, 'type');
  const candidates = new Set([...agreements.flatMap((id) => view.eventsOf(id)), ...people.flatMap((id) => view.eventsWith(id))]);
  const likely = [...candidates].filter((held) => held.type === type && isToCome(held.modality) === isToCome(toldValue(part, 'modality')));
  return decide(new Map(likely.map((held) => [held.id, reasonsFor(part, { agreements, people, resolve }, held)])), thresholds);
}

/** What is planned is another event than the one that carries it out. */
function isToCome(modality: Modality | undefined): boolean {
  return modality === 'planned' || modality === 'announced';
}

interface Asked {
  readonly agreements: readonly string[];
  readonly people: readonly string[];
  readonly resolve: Resolving['resolve'];
}

function reasonsFor(part: Part, { agreements, people, resolve }: Asked, held: Event): readonly MatchReason[] {
  const shared = agreements.filter((id) => held.agreements.some((other) => other === id));
  const date = toldValue(part, 'date');
  const place = toldValue(part, 'place');
  return [
    ...(shared.length > 0 ? [{ evidence: 'same-agreement', values: shared } as const] : []),
    ...comparedPeople(people, held),
    ...comparedDates(date ? [date] : [], held.date ? [held.date] : []),
    ...(place && held.place ? [comparedPlaces(resolve(referenceKey(place)), held.place)] : []),
  ];
}

function peopleIn(part: Part, resolve: Resolving['resolve']): readonly string[] {
  return [...new Set(valuesOf(part, 'participations').map(({ value }) => resolve(referenceKey(value.actor))))];
}

function comparedPeople(people: readonly string[], { participations }: Event): readonly MatchReason[] {
  const others = participations.map((one) => peopleOf([one]));
  const sharing = comparedSets(people, others);
  if (sharing === undefined) return [];
  const evidences = { same: 'same-people', shared: 'shared-people', one: 'shared-people', none: 'other-people' } as const;
  return [{ evidence: evidences[sharing], values: [...people, ...others.flat()] }];
}

function comparedPlaces(place: string, held: string): MatchReason {
  return { evidence: place === held ? 'same-place' : 'other-place', values: [place, held] };
}

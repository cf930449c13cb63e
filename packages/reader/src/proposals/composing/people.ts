import type { EventFound } from '../../found.ts';
import { referentKey } from './subjects.ts';

/** Who takes part in an event: each with whoever he acts for, as far as a telling says. */
export interface People {
  readonly principals: Map<string, string | undefined>;
  readonly actedFor: Set<string>;
}

/** Nobody compares longer lists: no sentence has them. */
const mostPeople = 40;

/** The people of one telling. */
export function peopleIn({ participations }: EventFound): People {
  const pairs = participations.map(
    ({ actor, onBehalfOf }) => [referentKey(actor.referent), onBehalfOf && referentKey(onBehalfOf.referent)] as const,
  );
  return { principals: new Map(pairs), actedFor: new Set(pairs.flatMap(([, principal]) => principal ?? [])) };
}

/** Whoever takes part, and in whose name. */
export function everybodyIn({ principals, actedFor }: People): readonly string[] {
  return [...principals.keys(), ...actedFor];
}

/** Whether a telling names nobody. */
export function isNobody({ principals }: People): boolean {
  return principals.size === 0;
}

/** Whether two tellings may be of the same people: all whom the one names are among those of the other, themselves or by who acts for them. */
export function areSame(one: People, other: People): boolean {
  return areWithin(one, other) || areWithin(other, one);
}

function areWithin({ principals: few }: People, { principals: many, actedFor }: People): boolean {
  if (few.size === 0 || few.size > mostPeople) return false;
  return [...few].every(([actor, principal]) => many.has(actor) || actedFor.has(actor) || (principal !== undefined && many.has(principal)));
}

/** Adds the people of another telling. */
export function addPeople({ principals, actedFor }: People, to: People): void {
  for (const [actor, principal] of principals) to.principals.set(actor, to.principals.get(actor) ?? principal);
  for (const principal of actedFor) to.actedFor.add(principal);
}

import type { AnyRecord } from '@mithaq/domain';
import type { Participation } from '../proposal.ts';
import { partiesOf } from './agreements.ts';
import { resolvedParticipation } from './resolved.ts';
import type { Comparing, ValueStanding } from './values.ts';

type Held = Extract<AnyRecord, { readonly participations: unknown }>['participations'][number];

/**
 * Holds a part that somebody takes against those on the record. The same actor in the same role corroborates, if nobody else is named on
 * whose behalf; in a looser role, or as the state for which a party acts, it agrees. Where text and record have as many parties and differ
 * in one alone, it contradicts that one.
 */
export function comparedParticipation(said: Participation, comparing: Comparing): ValueStanding {
  const value = resolvedParticipation(said, comparing.resolve);
  const elements: readonly Held[] = 'participations' in comparing.held ? comparing.held.participations : [];
  const own = elements.filter(({ actor }) => actor === value.actor);
  const same = own.find(({ role }) => role === value.role);
  if (same) return { standing: standingBeside(value, same), held: same };
  const [loosely] = [
    ...own.filter(({ role }) => isLoose(role) || isLoose(value.role)),
    ...elements.filter((one) => one.onBehalfOf === value.actor),
  ];
  if (loosely) return { standing: 'agrees', held: loosely };
  const rival = value.role === 'party' ? rivalOf(elements, comparing) : undefined;
  return rival ? { standing: 'contradicts', held: rival } : { standing: 'adds' };
}

function standingBeside(
  value: { readonly onBehalfOf?: string; readonly capacity?: string },
  held: Held,
): 'corroborates' | 'agrees' | 'contradicts' {
  const pairs = [
    [value.onBehalfOf, held.onBehalfOf],
    [value.capacity, held.capacity],
  ] as const;
  if (pairs.some(([one, other]) => one !== undefined && other !== undefined && one !== other)) return 'contradicts';
  return pairs.some(([one, other]) => one !== undefined && other === undefined) ? 'agrees' : 'corroborates';
}

function isLoose(role: string): boolean {
  return role === 'participant' || role === 'actor';
}

/** The one party of the record that the text does not name, where it names as many and all the others. */
function rivalOf(elements: readonly Held[], { part, resolve }: Comparing): Held | undefined {
  const parties = partiesOf(part, resolve);
  const held = elements.filter(({ role }) => role === 'party');
  const unmet = held.filter(({ actor, onBehalfOf }) => !parties.some((party) => party === actor || party === onBehalfOf));
  return parties.length === held.length && held.length > 1 && unmet.length === 1 ? unmet[0] : undefined;
}

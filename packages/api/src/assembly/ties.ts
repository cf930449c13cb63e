import type { Agreement, Event } from '@mithaq/domain';
import type { TieView } from '../views/actor.ts';
import type { Gathered } from './gather.ts';
import { refsTo, refTo } from './refs.ts';

interface Tie {
  readonly agreements: Set<string>;
  readonly events: Set<string>;
}

/** The other actors of these agreements and events, and through which of them each is tied; the closest first. */
export function tiesOf(
  gathered: Gathered,
  actor: string,
  through: { readonly agreements: readonly Agreement[]; readonly events: readonly Event[] },
): TieView[] {
  const ties = new Map<string, Tie>();
  for (const record of [...through.agreements, ...through.events])
    for (const other of actorsOf(record))
      if (other !== actor) tie(ties, other)[record.record === 'event' ? 'events' : 'agreements'].add(record.id);
  return [...ties]
    .toSorted(([, one], [, other]) => strength(other) - strength(one))
    .map(([id, { agreements, events }]) => ({
      actor: refTo(gathered, id),
      agreements: refsTo(gathered, agreements),
      events: refsTo(gathered, events),
    }));
}

function actorsOf({ participations }: Agreement | Event): string[] {
  return participations.flatMap(({ actor, onBehalfOf }) => (onBehalfOf ? [actor, onBehalfOf] : [actor]));
}

function tie(ties: Map<string, Tie>, actor: string): Tie {
  const held = ties.get(actor) ?? { agreements: new Set(), events: new Set() };
  ties.set(actor, held);
  return held;
}

function strength({ agreements, events }: Tie): number {
  return agreements.size + events.size;
}

import { boundsOf, type Event, type Statement } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';
import type { EventPart, EventRow } from '../views/event.ts';
import type { DisputeView } from '../views/statement.ts';
import { disputeViews, supportView } from './evidence.ts';
import { type Gathered, gather, statementsIn } from './gather.ts';
import { refsTo, refTo } from './refs.ts';

/** Reads what rows of these events need. */
export async function eventRows(reading: Reading, events: readonly Held<Event>[]): Promise<EventRow[]> {
  const statements = await reading.statementsAbout(events.map(({ record }) => record.id));
  return rowsFrom(await gather(reading, { held: events, statements }), events);
}

/** The rows, and where sources differ on the day or the place of one of them. */
export async function eventRowsWithDisputes(
  reading: Reading,
  events: readonly Held<Event>[],
): Promise<{ events: EventRow[]; disputes: DisputeView[] }> {
  const statements = await reading.statementsAbout(events.map(({ record }) => record.id));
  const gathered = await gather(reading, { held: events, statements });
  return { events: rowsFrom(gathered, events), disputes: placingDisputes(gathered, statements) };
}

/** Where these statements differ on the day or the place of an event. */
export function placingDisputes(gathered: Gathered, statements: readonly Statement[]): DisputeView[] {
  return disputeViews(
    gathered,
    statements.filter(({ property }) => property === 'date' || property === 'place'),
  );
}

function rowsFrom(gathered: Gathered, events: readonly Held<Event>[]): EventRow[] {
  return events.map(({ record }) => eventRow(gathered, record));
}

/** An event as a list or a timeline shows it, from what was gathered. */
export function eventRow(gathered: Gathered, event: Event): EventRow {
  const bounds = event.date ? boundsOf(event.date) : { earliest: null, latest: null };
  return {
    ref: refTo(gathered, event.id),
    type: event.type,
    ...(event.date ? { date: event.date } : {}),
    ...bounds,
    modality: event.modality,
    ...(event.place ? { place: refTo(gathered, event.place) } : {}),
    parts: event.participations.map((part) => eventPart(gathered, part)),
    agreements: refsTo(gathered, event.agreements),
    support: supportView(gathered, statementsIn(gathered, event.id)),
  };
}

function eventPart(gathered: Gathered, { actor, role, onBehalfOf, capacity }: Event['participations'][number]): EventPart {
  return {
    actor: refTo(gathered, actor),
    role,
    ...(onBehalfOf ? { onBehalfOf: refTo(gathered, onBehalfOf) } : {}),
    ...(capacity ? { capacity: refTo(gathered, capacity) } : {}),
  };
}

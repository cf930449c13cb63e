import type { Reading } from '../ports.ts';
import type { EventFilter, EventList } from '../views/event.ts';
import { conditionsOf, page, reference, windowOf } from './conditions.ts';
import { eventRows } from './event-rows.ts';

/** One page of events. @throws MithaqError `not-found` when a filter names a record that is not there */
export async function listEvents(reading: Reading, filter: EventFilter): Promise<EventList> {
  const references = await Promise.all([
    reference(reading, { kind: 'actor', key: filter.actor, filter: 'actor', property: 'participations' }),
    reference(reading, { kind: 'agreement', key: filter.agreement, filter: 'agreement', property: 'agreements' }),
    reference(reading, { kind: 'place', key: filter.place, filter: 'place', property: 'place' }),
  ]);
  const conditions = conditionsOf(references.flat(), { type: filter.type, modality: filter.modality });
  const slice = await reading.list('event', conditions, windowOf(filter));
  return page(slice, await eventRows(reading, slice.rows));
}

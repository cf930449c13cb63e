import type { InterfaceLanguage } from '@mithaq/domain';
import type { Reading, RecordConditions } from '../ports.ts';
import type { EventFilter, EventList } from '../views/event.ts';
import { conditionsOf, page, reference, within } from './conditions.ts';
import { eventRows } from './event-rows.ts';
import { sortedWindow } from './sorting.ts';

/** One page of events. @throws MithaqError `not-found` when a filter names a record that is not there */
export async function listEvents(reading: Reading, filter: EventFilter, language: InterfaceLanguage): Promise<EventList> {
  const slice = await reading.list('event', await eventConditions(reading, filter), sortedWindow(filter, '-date', language));
  return page(slice, await eventRows(reading, slice.rows));
}

/** What an event has to fulfil to be in a list. @throws MithaqError `not-found` where a filter names what is not there */
export async function eventConditions(reading: Reading, filter: Omit<EventFilter, 'limit'>): Promise<RecordConditions> {
  const references = await Promise.all([
    reference(reading, { kind: 'actor', key: filter.actor, filter: 'actor', property: 'participations' }),
    reference(reading, { kind: 'agreement', key: filter.agreement, filter: 'agreement', property: 'agreements' }),
    reference(reading, { kind: 'place', key: filter.place, filter: 'place', property: 'place' }),
  ]);
  return { ...conditionsOf(references.flat(), { type: filter.type, modality: filter.modality }), ...within(filter) };
}

import { toGeoJson } from '@mithaq/domain/interchange';
import type { Reading } from '../ports.ts';
import { EventMap, type MapRequest } from '../views/map.ts';
import { eventConditions } from './event-list.ts';

/** Events as features, where they were, no more exact than that is known. */
export async function eventMap(reading: Reading, request: MapRequest): Promise<EventMap> {
  const { rows, total } = await reading.list('event', await eventConditions(reading, request), { limit: request.limit });
  const places = await reading.records([...new Set(rows.flatMap(({ record }) => record.place ?? []))]);
  const records = [...rows, ...places].map(({ record }) => record);
  return EventMap.parse({ ...toGeoJson({ records, statements: [] }, ['event']), left: total - rows.length });
}

import { boundsOf, chronology, type Moment, precisionOf } from '@mithaq/domain';
import type { Reading } from '../ports.ts';
import type { MomentView, Timeline, TimelineRequest } from '../views/timeline.ts';
import { within } from './conditions.ts';
import { eventConditions } from './event-list.ts';
import { eventRowsWithDisputes } from './event-rows.ts';

/** Events on a line of time that respects imprecise dates. */
export async function timelineOf(reading: Reading, request: TimelineRequest): Promise<Timeline> {
  const { rows, total } = await reading.list('event', await eventConditions(reading, request), { limit: request.limit });
  const { groups, undated } = chronology(
    rows.map(({ record }) => record),
    within(request).days,
  );
  return {
    groups: groups.map(({ cut, moments }) => ({ cut, moments: moments.map(momentView) })),
    undated: undated.map(({ id }) => id),
    ...(await eventRowsWithDisputes(reading, rows)),
    left: total - rows.length,
  };
}

function momentView({ record, property, date, inside, order }: Moment): MomentView {
  const moment = { event: record.id, property, date, ...boundsOf(date), precision: precisionOf(date), inside };
  return order === undefined ? moment : { ...moment, order };
}

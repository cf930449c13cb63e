import { FuzzyDate } from '@mithaq/domain';
import { z } from 'zod';
import { EventFilter, EventRow } from './event.ts';
import { DisputeView } from './statement.ts';

/** Which events, as in their list, and how many at most: of more, the newest. */
export const TimelineRequest = EventFilter.omit({ cursor: true }).extend({ limit: z.int().min(1).max(500).default(200) });
export type TimelineRequest = z.output<typeof TimelineRequest>;

/**
 * One date on the line: which event's, which of its dates, the days that it may mean (`null` where open), and whether it surely lies
 * between the days asked about. `order` is how it lies to the moment before it, which it is never surely before.
 */
export const MomentView = z.object({
  event: z.string(),
  property: z.string(),
  date: FuzzyDate,
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  precision: z.enum(['day', 'part', 'month', 'year', 'span']),
  inside: z.enum(['surely', 'possibly']),
  order: z.enum(['after', 'same', 'cannot tell']).optional(),
});
export type MomentView = z.output<typeof MomentView>;

/**
 * A line of time that says what it knows. The moments of a group may lie in any order; `cut` is true where everything earlier on the line
 * surely lies before all of it. Events that nobody dates stand beside it, where no days were asked about.
 */
export const Timeline = z.object({
  groups: z.array(z.object({ cut: z.boolean(), moments: z.array(MomentView) })),
  undated: z.array(z.string()),
  /** The events of the moments and the undated, which name them by id. */
  events: z.array(EventRow),
  /** Where sources differ on the day or the place of one of the events. */
  disputes: z.array(DisputeView),
  /** How many events there are beyond those given. */
  left: z.int(),
});
export type Timeline = z.output<typeof Timeline>;

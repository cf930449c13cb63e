import { z } from 'zod';
import { ordersBy, PageRequest } from './page.ts';

/**
 * How a day stands to a date by which, or on which, something is to happen; the most pressing first. `overdue`: after every day that the
 * date may mean; `due`: among them; `upcoming`: before every one of them; `undated`: nobody gave a date.
 */
export const DueView = z.enum(['overdue', 'due', 'upcoming', 'undated']);
export type DueView = z.output<typeof DueView>;

/**
 * `due` keeps one class. `sort` is `due` unless given: class by class the most pressing first, and in each the oldest date; `-due` begins with what is
 * furthest ahead, and in each class with the newest date. What has no date comes last in either. A cursor holds for one order alone.
 */
export const DuePageRequest = PageRequest.extend({ due: DueView.optional(), sort: ordersBy('due').default('due') });
export type DuePageRequest = z.output<typeof DuePageRequest>;

/**
 * One page of what is owed or announced as of a day. It may have fewer rows than were asked for, and still a `next`: so much is looked
 * through for one answer, and no more. How many there are in all is not counted.
 */
export function duePageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ asOf: z.string(), rows: z.array(row), next: z.string().optional() });
}

import { z } from 'zod';
import { PageRequest } from './page.ts';

/**
 * How a day stands to a date by which, or on which, something is to happen; the most pressing first. `overdue`: after every day that the
 * date may mean; `due`: among them; `upcoming`: before every one of them; `undated`: nobody gave a date.
 */
export const DueView = z.enum(['overdue', 'due', 'upcoming', 'undated']);
export type DueView = z.output<typeof DueView>;

/** `due` keeps one class; without it all come, the most pressing first. */
export const DuePageRequest = PageRequest.extend({ due: DueView.optional() });
export type DuePageRequest = z.output<typeof DuePageRequest>;

/**
 * One page of what is owed or announced as of a day. It may have fewer rows than were asked for, and still a `next`: so much is looked
 * through for one answer, and no more. How many there are in all is not counted.
 */
export function duePageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ asOf: z.string(), rows: z.array(row), next: z.string().optional() });
}

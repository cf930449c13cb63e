import { Day, Force, TextAvailability } from '@mithaq/domain';
import { z } from 'zod';
import { ClauseView } from './agreement.ts';
import { EventRow } from './event.ts';
import { PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';
import { SourceRef } from './statement.ts';
import { Key, written } from './written.ts';

/** A clause outside of its agreement's page, with its passages. */
export const ClauseRow = ClauseView.extend({ agreement: Ref });
export type ClauseRow = z.output<typeof ClauseRow>;
export const ClauseList = pageOf(ClauseRow);
export type ClauseList = z.output<typeof ClauseList>;

/**
 * `topic` is a code (a group's takes in its topics), `agreement` an id or slug, `party` the id or slug of an actor that owes it or is owed
 * it. `text` is what is known of the agreement's text. `from` and `to` keep clauses whose deadline may lie between them, both included;
 * `order` is by caption, or by deadline with the newest or the oldest first.
 */
export const ClauseFilter = PageRequest.extend({
  topic: written(100).optional(),
  agreement: Key.optional(),
  party: Key.optional(),
  force: Force.optional(),
  text: TextAvailability.optional(),
  from: Day.optional(),
  to: Day.optional(),
  order: z.enum(['caption', 'newest', 'oldest']).default('caption'),
});
export type ClauseFilter = z.output<typeof ClauseFilter>;

/** Everything that is known of a clause. */
export const ClausePage = z.object({
  row: ClauseRow,
  revision: z.int(),
  fulfilledBy: z.array(EventRow),
  breachedBy: z.array(EventRow),
  /** Events that concern it in another way. */
  events: z.array(EventRow),
  sources: z.array(SourceRef),
});
export type ClausePage = z.output<typeof ClausePage>;

import { Day } from '@mithaq/domain';
import { z } from 'zod';
import { ClauseRow } from './clause.ts';
import { DuePageRequest, DueView, duePageOf } from './due.ts';
import { EventRow } from './event.ts';
import { Ref } from './ref.ts';
import { Key, written } from './written.ts';

/**
 * A clause that was not surely fulfilled by a day. `ground` is what it rests on, the least firm that its agreement's possible statuses
 * give; `sure` whether it surely rests on that or a firmer one; `binding` whether the agreement bound its parties on that day.
 */
export const CommitmentView = z.object({
  clause: ClauseRow,
  due: DueView,
  ground: z.enum(['binding', 'signed', 'announced', 'unknown']),
  sure: z.boolean(),
  binding: z.enum(['yes', 'no', 'cannot tell']),
  breachedBy: z.array(Ref),
  mayBeFulfilledBy: z.array(Ref),
  mayBeBreachedBy: z.array(Ref),
});
export type CommitmentView = z.output<typeof CommitmentView>;
export const CommitmentList = duePageOf(CommitmentView);
export type CommitmentList = z.output<typeof CommitmentList>;

/** `party` owes it or is owed it; ids or slugs. `asOf` is the day asked about, today unless given. */
export const CommitmentFilter = DuePageRequest.extend({
  agreement: Key.optional(),
  party: Key.optional(),
  topic: written(100).optional(),
  asOf: Day.optional(),
});
export type CommitmentFilter = z.output<typeof CommitmentFilter>;

/**
 * Something announced or planned, however often it was told, and what became of it by a day. `tellings` are those that no later one
 * renews; `mayBeSettledBy` events whose dates leave open whether they had settled it; `mayBeUntold` those that may have been told later.
 */
export const AnnouncementView = z.object({
  tellings: z.array(EventRow),
  earlier: z.array(EventRow),
  outcome: z.enum(['open', 'realised', 'not-realised', 'told both ways']),
  settledBy: z.array(EventRow),
  mayBeSettledBy: z.array(EventRow),
  mayBeUntold: z.array(Ref),
  due: DueView,
});
export type AnnouncementView = z.output<typeof AnnouncementView>;
export const AnnouncementList = duePageOf(AnnouncementView);
export type AnnouncementList = z.output<typeof AnnouncementList>;

/** `outcome` is `open` unless given: what is not surely settled. */
export const AnnouncementFilter = DuePageRequest.extend({
  actor: Key.optional(),
  agreement: Key.optional(),
  outcome: AnnouncementView.shape.outcome.default('open'),
  asOf: Day.optional(),
});
export type AnnouncementFilter = z.output<typeof AnnouncementFilter>;

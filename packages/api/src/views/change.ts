import { RecordId } from '@mithaq/domain';
import { z } from 'zod';
import { Ref } from './ref.ts';
import { written } from './written.ts';

/**
 * What may happen to a record. Everybody is told of `record-saved` (it was published, as new or anew, or something that is stated of
 * it), `record-withdrawn` and `source-created`; editors alone of the rest. `pair-judged` is told of both records of the pair, `source-read` of a text that
 * was read again and of which something else is proposed than before, `source-put-aside` also of one that was taken back, `comment-added` and
 * `comment-changed` of the record that is commented on, also where it is a statement about it.
 */
export const Happening = z.enum([
  'record-saved',
  'record-withdrawn',
  'source-attached',
  'source-created',
  'suggestion-judged',
  'draft-saved',
  'draft-discarded',
  'draft-submitted',
  'draft-returned',
  'pair-judged',
  'source-read',
  'source-assigned',
  'comment-added',
  'comment-changed',
  'source-put-aside',
]);
export type Happening = z.output<typeof Happening>;

/** Something that changed. `id` only grows: a subscriber that was cut off asks for what came after the last one it saw. */
export const Change = z.object({
  id: z.string(),
  at: z.string(),
  what: Happening,
  /** What is no longer there is told by its id alone: its slug is the id, its label empty. */
  subject: Ref,
  /** The name of whoever did it; absent where the register did it itself. */
  by: z.string().optional(),
});
export type Change = z.output<typeof Change>;

/**
 * Says that what comes does not follow on what the subscriber saw last: who it is has changed since, or the register was restored from
 * an earlier copy. What is shown may be out of date and has to be asked for again. Changes are told from now on.
 */
export const StartedOver = z.object({ id: z.string(), at: z.string(), what: z.literal('started-over') });
export type StartedOver = z.output<typeof StartedOver>;

/** Says that the taxonomy of topics is another: what topics there are, or what they are called. It is of no record, and is told to who listens alone. */
export const TaxonomyChanged = z.object({ id: z.string(), at: z.string(), what: z.literal('taxonomy-changed'), by: z.string().optional() });
export type TaxonomyChanged = z.output<typeof TaxonomyChanged>;

/** What a subscriber is told. */
export type LiveChange = Change | StartedOver | TaxonomyChanged;

/** The id of a change, of everybody's (`57`) or of the editors' (`e1204`). The store counts changes; 18 digits are what its numbers hold. */
export const ChangeId = written(100).regex(/^e?\d{1,18}$/, 'expected the id of a change');
export type ChangeId = z.output<typeof ChangeId>;

/** Changes after one, oldest first; without one, the newest. */
export const ChangesRequest = z.object({ after: ChangeId.optional(), limit: z.int().min(1).max(100).default(50) });
export type ChangesRequest = z.output<typeof ChangesRequest>;

/** Changes, oldest first. `last` is what to ask on from; absent where there is no change yet. */
export const ChangeList = z.object({ rows: z.array(Change), last: z.string().optional() });
export type ChangeList = z.output<typeof ChangeList>;

/** The newest changes of some records, and of what refers to them: of an agreement its clauses and events, of an actor all that names it. */
export const ChangesAboutRequest = z.object({ about: z.array(RecordId).min(1).max(100), limit: z.int().min(1).max(100).default(50) });
export type ChangesAboutRequest = z.output<typeof ChangesAboutRequest>;

/** Changes, newest first. */
export const ChangesAboutList = z.array(Change);
export type ChangesAboutList = z.output<typeof ChangesAboutList>;

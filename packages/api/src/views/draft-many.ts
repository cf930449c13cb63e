import { errorCodes } from '@mithaq/domain';
import { z } from 'zod';
import { ChangeSetTitle } from './change-set.ts';
import { ChangeSetId, ChangeSetRef } from './change-set-ref.ts';
import { DraftSaved } from './draft.ts';
import { Message, RevisionNumber, SubjectId } from './revision.ts';

/** So many records are saved with one request at most. */
const mostSavedAtOnce = 200;

/** One record of many, as an editor wants it. What its schema refuses is refused for it alone. */
const OneEdit = z.strictObject({
  record: z.record(z.string(), z.json()),
  /** The revision that it was made from: the draft's where there is one, else the published one. */
  from: RevisionNumber,
});

/**
 * Records that are edited together, and the change set that they go into. One that is not there yet is begun, by the title given, with the
 * first of them that is saved; so the same request sent again makes nothing twice.
 */
export const SaveManyRequest = z.strictObject({
  changeSet: z.strictObject({ id: ChangeSetId, title: ChangeSetTitle }),
  edits: z.array(OneEdit).min(1).max(mostSavedAtOnce),
  message: Message.optional(),
});
export type SaveManyRequest = z.output<typeof SaveManyRequest>;

/** Why one of many was not saved, as an error is told: its code, and what to tell the person. */
export const RefusedEdit = z.object({
  /** Its place among the edits, from 0. */
  place: z.int().nonnegative(),
  subject: SubjectId.optional(),
  code: z.enum(errorCodes),
  message: z.string(),
});
export type RefusedEdit = z.output<typeof RefusedEdit>;

/** What became of each: those that are saved, as `drafts.save` tells them, and those that are not. */
export const ManySaved = z.object({
  /** Absent where there is none: nothing was saved. */
  changeSet: ChangeSetRef.optional(),
  saved: z.array(DraftSaved),
  refused: z.array(RefusedEdit),
});
export type ManySaved = z.output<typeof ManySaved>;

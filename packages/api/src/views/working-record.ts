import { AnyRecord, RecordId, Statement } from '@mithaq/domain';
import { z } from 'zod';
import { ChangeSetRef } from './change-set-ref.ts';
import { DraftMark } from './draft.ts';

export const WorkingRequest = z.strictObject({ ids: z.array(RecordId).min(1).max(200) });
export type WorkingRequest = z.output<typeof WorkingRequest>;

/** A record as editors have it, for a table of many: the revision to name when changing it, its draft if this is one, what is stated of it. */
export const WorkingRecord = z.object({
  record: AnyRecord,
  revision: z.int(),
  draft: DraftMark.optional(),
  /** The change set that its draft is in. */
  changeSet: ChangeSetRef.optional(),
  statements: z.array(Statement),
});
export type WorkingRecord = z.output<typeof WorkingRecord>;
export const WorkingAnswer = z.array(WorkingRecord);

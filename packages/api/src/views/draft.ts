import { AnyRecord, Statement } from '@mithaq/domain';
import { z } from 'zod';
import { ChangeSetId, ChangeSetRef } from './change-set-ref.ts';
import { FieldChangeView, Message, RevisionNumber, SubjectId, SubjectView } from './revision.ts';
import { StatementView } from './statement.ts';

/** That something is a draft, whose, and what publishing it would do. */
export const DraftMark = z.object({
  act: z.enum(['publish', 'withdraw']),
  state: z.enum(['draft', 'in-review']),
  changeSet: z.string(),
  /** The name of whoever left it so. */
  by: z.string().optional(),
  at: z.string(),
});
export type DraftMark = z.output<typeof DraftMark>;

/** A draft: what it makes of which record or statement, field by field against what readers see, and the passages for it. */
export const DraftView = z.object({
  subject: SubjectView,
  mark: DraftMark,
  /** The revision to name when changing or giving up the draft. */
  revision: z.int(),
  /** The published revision that it started from; absent for what is new. */
  base: z.int().optional(),
  fields: z.array(FieldChangeView),
  /** Of a statement, itself; of a record, the statements about the fields that differ, drafted ones in place of what they change. */
  statements: z.array(StatementView),
});
export type DraftView = z.output<typeof DraftView>;

const edit = {
  /** The revision that it was made from: the draft's where there is one, else the published one; absent for what is new. */
  from: RevisionNumber.optional(),
  /** The change set to put it in; where none is named, the one that its draft is in, else a new one. */
  changeSet: ChangeSetId.optional(),
  message: Message.optional(),
} as const;

/** A record as an editor wants it. What is new gets its id from the caller, so that the same request sent again makes nothing twice. */
export const SaveDraftRequest = z.object({ record: AnyRecord, ...edit });
export type SaveDraftRequest = z.output<typeof SaveDraftRequest>;

export const SaveStatementDraftRequest = z.object({ statement: Statement, ...edit });
export type SaveStatementDraftRequest = z.output<typeof SaveStatementDraftRequest>;

export const WithdrawRequest = z.object({ subject: SubjectId, ...edit });
export type WithdrawRequest = z.output<typeof WithdrawRequest>;

export const DiscardDraftRequest = z.object({ subject: SubjectId, from: RevisionNumber });
export type DiscardDraftRequest = z.output<typeof DiscardDraftRequest>;

/** What was kept. `data` is the record or statement as it is now: with what came in meanwhile, where the edit was joined with that. */
export const DraftSaved = z.object({
  subject: z.string(),
  revision: z.int(),
  base: z.int().optional(),
  data: z.record(z.string(), z.json()),
  changeSet: ChangeSetRef,
});
export type DraftSaved = z.output<typeof DraftSaved>;

/** A draft whole: as a list shows it, and with its data. */
export const DraftAnswer = DraftView.extend({ data: z.record(z.string(), z.json()), changeSet: ChangeSetRef });
export type DraftAnswer = z.output<typeof DraftAnswer>;

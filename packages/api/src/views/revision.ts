import { LocalizedText, RecordId, recordKinds, StatementId } from '@mithaq/domain';
import { z } from 'zod';
import { ChangeSetId } from './change-set-ref.ts';
import { PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';
import { written } from './written.ts';

/** The id of what revisions are kept of and told: a record or a statement. */
export const SubjectId = z.union([RecordId, StatementId]);
export type SubjectId = z.output<typeof SubjectId>;

/** The number of a revision, counted from 1 for each record and statement. */
export const RevisionNumber = z.int().min(1).max(2_147_483_647);

/** Why something was changed, in somebody's words. */
export const Message = written(1_000);

/** What a revision made of its subject. Readers are told of `published`, `withdrawn` and (of a statement) `removed`. */
export const RevisionState = z.enum(['draft', 'in-review', 'published', 'withdrawn', 'discarded', 'removed']);
export type RevisionState = z.output<typeof RevisionState>;

/** One revision of a record or statement. */
export const RevisionView = z.object({
  revision: z.int(),
  /** The revision that it was made from; absent for the first. */
  from: z.int().optional(),
  state: RevisionState,
  /** The name of whoever made it; absent where the register did it itself. */
  by: z.string().optional(),
  at: z.string(),
  message: z.string().optional(),
  /** The change set that it belongs to; editors alone are told. */
  changeSet: z.string().optional(),
});
export type RevisionView = z.output<typeof RevisionView>;

/** A page of the history of one record or statement, the newest revision first. */
export const HistoryRequest = PageRequest.extend({ id: SubjectId });
export type HistoryRequest = z.output<typeof HistoryRequest>;
export const History = pageOf(RevisionView);
export type History = z.output<typeof History>;

export const RevisionRequest = z.object({ id: SubjectId, revision: RevisionNumber });
export type RevisionRequest = z.output<typeof RevisionRequest>;

/** One revision with what the record or statement was then; `data` is absent where it was taken away. */
export const RevisionAnswer = z.object({ revision: RevisionView, data: z.record(z.string(), z.json()).optional() });
export type RevisionAnswer = z.output<typeof RevisionAnswer>;

/** A value of a field: as it is, ids within it unresolved, and in words. */
export const ValueView = z.object({ value: z.json(), display: LocalizedText });
export type ValueView = z.output<typeof ValueView>;

/** One field that differs between two states. A side that lacks the field is absent. */
export const FieldChangeView = z.object({
  property: z.string(),
  propertyLabel: LocalizedText,
  before: ValueView.optional(),
  after: ValueView.optional(),
  /** Where the field is a list: what was put in and taken out, and whether what stayed stands in another order. */
  elements: z.object({ added: z.array(ValueView), removed: z.array(ValueView), isReordered: z.boolean() }).optional(),
});
export type FieldChangeView = z.output<typeof FieldChangeView>;

export const DifferencesRequest = z.object({ id: SubjectId, from: RevisionNumber, to: RevisionNumber });
export type DifferencesRequest = z.output<typeof DifferencesRequest>;

/** Two revisions, field by field: only the fields that differ, in the order of the schema. */
export const RevisionDifferences = z.object({ from: RevisionView, to: RevisionView, fields: z.array(FieldChangeView) });
export type RevisionDifferences = z.output<typeof RevisionDifferences>;

/** Which revision to make a draft of, and what the draft starts from (see `drafts.save`). */
export const RestoreRequest = RevisionRequest.extend({
  from: RevisionNumber.optional(),
  changeSet: ChangeSetId.optional(),
  message: Message.optional(),
});
export type RestoreRequest = z.output<typeof RestoreRequest>;

/** A record or statement as it is told of where drafts, revisions and problems are: itself, or what it is stated of. */
export const SubjectView = z.object({
  id: z.string(),
  kind: z.enum([...recordKinds, 'statement']),
  /** The record: itself, or the one that the statement is about. */
  record: Ref,
  /** Of a statement: the property that it gives a value of. */
  property: z.string().optional(),
  propertyLabel: LocalizedText.optional(),
});
export type SubjectView = z.output<typeof SubjectView>;

import { LocalizedText, RecordId } from '@mithaq/domain';
import { z } from 'zod';
import { ChangeSetId, ChangeSetRef } from './change-set-ref.ts';
import { JudgementView } from './judgement.ts';
import { PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';
import { FieldChangeView, Message, SubjectView, ValueView } from './revision.ts';
import { DuplicateView } from './similar.ts';
import { StatementView } from './statement.ts';

/** The kinds of which records are looked through for duplicates. Records of every kind but sources can be merged. */
const ComparedKind = z.enum(['actor', 'agreement']);

/** So many records of the kind's list are looked at for a page, not so many pairs told; or one record, and whatever it may be. */
export const MergeCandidatesRequest = PageRequest.extend({
  kind: ComparedKind.default('actor'),
  about: RecordId.optional(),
  limit: z.int().min(1).max(50).default(20),
});
export type MergeCandidatesRequest = z.output<typeof MergeCandidatesRequest>;

/** Pairs that may be one, which nobody judged the same or different; `total` counts the records that were looked at. */
export const MergeCandidates = pageOf(DuplicateView);
export type MergeCandidates = z.output<typeof MergeCandidates>;

/** Two records of one kind: the one that stays, and the one that is taken into it. */
export const MergeRequest = z.object({ into: RecordId, absorbed: RecordId });
export type MergeRequest = z.output<typeof MergeRequest>;

/** One field of the two records, and of the one record. A side that has no value of it has an empty list. */
export const MergedField = z.object({
  property: z.string(),
  propertyLabel: LocalizedText,
  into: z.array(ValueView),
  absorbed: z.array(ValueView),
  folded: z.array(ValueView),
  /** Values that the one record does not show, each with why: it shows another, it would name itself, its kind has no place for it. */
  setAside: z.array(z.object({ value: ValueView, why: z.enum(['other', 'self', 'unfit']) })),
});
export type MergedField = z.output<typeof MergedField>;

/** One of the two, with what is stated of it and what names it. */
export const MergeSide = z.object({
  ref: Ref,
  statements: z.array(StatementView),
  /** The first records that name it, and how many do. */
  namedBy: z.array(Ref),
  namedByTotal: z.int().nonnegative(),
});
export type MergeSide = z.output<typeof MergeSide>;

/** What a change set would do to one record or statement. */
export const MergeChange = z.object({ subject: SubjectView, act: z.enum(['publish', 'withdraw']), fields: z.array(FieldChangeView) });
export type MergeChange = z.output<typeof MergeChange>;

/** An open change set that already changes one of what would be changed. */
export const MergeBusy = z.object({ changeSet: ChangeSetRef, subjects: z.array(SubjectView) });
export type MergeBusy = z.output<typeof MergeBusy>;

/** Judgements that cannot all be: two records judged different that a chain of others says are the same. */
const ContradictionView = z.object({ different: JudgementView, same: z.array(JudgementView) });

/** A change set that is to merge the two, or to undo that, and waits for its publication. */
export const MergeUnderWay = z.object({ act: z.enum(['merge', 'unmerge']), changeSet: ChangeSetRef });
export type MergeUnderWay = z.output<typeof MergeUnderWay>;

/** Two records side by side, and what making them one would do. */
export const MergePreview = z.object({
  into: MergeSide,
  absorbed: MergeSide,
  fields: z.array(MergedField),
  /** What everybody judged of the pair, the newest first. */
  judgements: z.array(JudgementView),
  contradictions: z.array(ContradictionView),
  /** The first changes, and how many there would be. */
  changes: z.array(MergeChange),
  changesTotal: z.int().nonnegative(),
  /** Records for which the two cannot be one: a recognition of one by the other, or what could not name one record in both places. */
  obstacles: z.array(z.object({ why: z.enum(['tie', 'unfit']), record: Ref })),
  busy: z.array(MergeBusy),
  underWay: MergeUnderWay.optional(),
});
export type MergePreview = z.output<typeof MergePreview>;

/** `id` of the change set may be given, so that the same request sent again makes nothing twice. */
export const DraftMergeRequest = MergeRequest.extend({ id: ChangeSetId.optional(), message: Message.optional() });
export type DraftMergeRequest = z.output<typeof DraftMergeRequest>;

/** The change set that was drawn up, and of how many drafts. */
export const MergeDrafted = z.object({ changeSet: ChangeSetRef, size: z.int().nonnegative() });
export type MergeDrafted = z.output<typeof MergeDrafted>;

/** A merge that readers see: the record that went, as it last was, and the one that stands for it. */
export const MergeView = z.object({
  absorbed: Ref,
  into: Ref,
  by: z.string().optional(),
  at: z.string(),
  /** The change set that it was published with. */
  changeSet: ChangeSetRef,
  underWay: MergeUnderWay.optional(),
});
export type MergeView = z.output<typeof MergeView>;

/** The merges of one record, whichever of the two it is; all of them where none is named. The latest first. */
export const MergesRequest = z.object({ about: RecordId.optional() });
export const MergeList = z.array(MergeView);
export type MergeList = z.output<typeof MergeList>;

/** In a conflict: what a field is now, or what it was before the merge. */
const UnmergeChoice = z.object({ subject: z.string().max(100), property: z.string().max(60), take: z.enum(['now', 'before']) });

/** Which merge is undone, by the record that went, and how conflicts are settled. */
export const UnmergeRequest = z.object({ absorbed: RecordId, choices: z.array(UnmergeChoice).max(500).default([]) });
export type UnmergeRequest = z.output<typeof UnmergeRequest>;

/** A field that was changed since, and by the merge: what it is now, and what it was before. A side that lacks it is absent. */
export const UnmergeConflict = z.object({
  property: z.string(),
  propertyLabel: LocalizedText,
  now: ValueView.optional(),
  before: ValueView.optional(),
});
export type UnmergeConflict = z.output<typeof UnmergeConflict>;

/** What undoing the merge does to one record or statement. */
export const UnmergeStepView = z.object({
  subject: SubjectView,
  outcome: z.enum(['restored', 'conflict', 'left']),
  /** Of what is left as it is: why. */
  why: z.enum(['as-it-was', 'withdrawn-since', 'new']).optional(),
  fields: z.array(FieldChangeView),
  conflicts: z.array(UnmergeConflict),
});
export type UnmergeStepView = z.output<typeof UnmergeStepView>;

/** What undoing a merge would do. */
export const UnmergePreview = z.object({
  merge: MergeView,
  steps: z.array(UnmergeStepView),
  /** How many fields still have to be chosen. */
  open: z.int().nonnegative(),
  busy: z.array(MergeBusy),
});
export type UnmergePreview = z.output<typeof UnmergePreview>;

/** Undoing says what the pair is instead: different, or not sure. */
export const DraftUnmergeRequest = UnmergeRequest.extend({
  verdict: z.enum(['different', 'unsure']),
  id: ChangeSetId.optional(),
  message: Message.optional(),
});
export type DraftUnmergeRequest = z.output<typeof DraftUnmergeRequest>;

import { z } from 'zod';
import { ChangeSetId } from './change-set-ref.ts';
import { DraftView } from './draft.ts';
import { PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';
import { Message, RevisionNumber, RevisionView, SubjectView } from './revision.ts';
import { written } from './written.ts';

export const ChangeSetState = z.enum(['draft', 'in-review', 'published', 'discarded']);
export type ChangeSetState = z.output<typeof ChangeSetState>;

/** What a change set is called. */
export const ChangeSetTitle = written(200).trim().min(1);

/**
 * That a change set went from hand to hand: it was handed in, given back by somebody else, or taken back by who began it.
 */
export const ChangeSetTurn = z.object({
  what: z.enum(['handed-in', 'returned', 'taken-back']),
  by: z.string().optional(),
  /** Whether it was the caller. */
  mine: z.boolean(),
  at: z.string(),
  note: z.string().optional(),
});
export type ChangeSetTurn = z.output<typeof ChangeSetTurn>;

/** A set of drafts that is reviewed and published as one. */
export const ChangeSetView = z.object({
  id: z.string(),
  title: z.string(),
  state: ChangeSetState,
  /** Whose turn it is: editors' while it is worked on, reviewers' once it was handed in; nobody's when it is closed. */
  waitsFor: z.enum(['editor', 'reviewer']).optional(),
  /** What was said last when it was handed in or given back. */
  note: z.string().optional(),
  /** In a list, and where it is asked for by itself: what was done with it last while it is open. Absent while it never was handed in. */
  turn: ChangeSetTurn.optional(),
  revision: z.int(),
  by: z.string().optional(),
  /** Whether the caller began it. */
  mine: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
  publishedBy: z.string().optional(),
  publishedAt: z.string().optional(),
  /** How many drafts are in it; of one that is closed, were. */
  size: z.int().nonnegative(),
});
export type ChangeSetView = z.output<typeof ChangeSetView>;

/**
 * The review queue and what is worked on: both states that are open, without the sets that hold nothing, unless a state is named. `mine`:
 * begun by the caller.
 */
export const ChangeSetFilter = PageRequest.extend({ state: ChangeSetState.optional(), mine: z.boolean().default(false) });
export type ChangeSetFilter = z.output<typeof ChangeSetFilter>;
export const ChangeSetList = pageOf(ChangeSetView);
export type ChangeSetList = z.output<typeof ChangeSetList>;

export const ChangeSetRequest = PageRequest.extend({ id: ChangeSetId });
export type ChangeSetRequest = z.output<typeof ChangeSetRequest>;

/** What became of one draft of a change set that is closed. */
export const ClosedDraft = z.object({ subject: SubjectView, revision: RevisionView });
export type ClosedDraft = z.output<typeof ClosedDraft>;

/** That a change set merges two records, or takes two apart; the one that goes, or comes back, may have no page. */
export const ChangeSetMerge = z.object({ act: z.enum(['merge', 'unmerge']), into: Ref, absorbed: Ref });
export type ChangeSetMerge = z.output<typeof ChangeSetMerge>;

/** A change set with a page of its drafts; of one that is closed, with what became of them. */
export const ChangeSetPage = z.object({
  changeSet: ChangeSetView,
  /** How it went from hand to hand, the earliest first. */
  turns: z.array(ChangeSetTurn),
  drafts: pageOf(DraftView),
  closed: pageOf(ClosedDraft),
  merge: ChangeSetMerge.optional(),
});
export type ChangeSetPage = z.output<typeof ChangeSetPage>;

/** `id` may be given, so that the same request sent again makes nothing twice. */
export const CreateChangeSetRequest = z.object({ id: ChangeSetId.optional(), title: ChangeSetTitle });
export type CreateChangeSetRequest = z.output<typeof CreateChangeSetRequest>;

const which = { id: ChangeSetId, revision: RevisionNumber } as const;

export const RenameRequest = z.object({ ...which, title: ChangeSetTitle });
export const SubmitRequest = z.object({ ...which, note: Message.optional() });
/** A reviewer who gives something back says why. */
export const ReturnRequest = z.object({ ...which, note: Message.min(1) });
/** Who takes a change set back may say why. */
export const TakeBackRequest = z.object({ ...which, note: Message.optional() });
export const PublishRequest = z.object({ ...which, message: Message.optional() });
export const DiscardChangeSetRequest = z.object(which);

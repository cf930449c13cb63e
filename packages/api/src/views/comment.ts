import { z } from 'zod';
import { Colleague } from './colleague.ts';
import { PageRequest, pageOf } from './page.ts';
import { RevisionNumber, SubjectId, SubjectView } from './revision.ts';
import { written } from './written.ts';

/** The id of a comment. Whoever sends one may choose it (a TypeID), so that what is sent twice is said once. */
export const CommentId = z.string().regex(/^comment_[0-9a-z]{26}$/, 'expected the id of a comment');
export type CommentId = z.output<typeof CommentId>;

/** How long a comment may be, in UTF-16 code units. */
const mostOfComment = 4_000;

/** What somebody says. People stand in it by the ids of their accounts, each after an `@`. */
const CommentText = written(mostOfComment).trim().min(1);

/** A piece of a comment: words, or somebody who is mentioned. */
export const CommentPart = z.union([z.object({ text: z.string() }), z.object({ person: Colleague })]);
export type CommentPart = z.output<typeof CommentPart>;

/** A comment. `parts` is empty where it was withdrawn: that it was there is all that is left of it. */
export const CommentView = z.object({
  id: z.string(),
  parts: z.array(CommentPart),
  /** To be named when changing it. */
  revision: z.int(),
  by: Colleague,
  /** Whether the caller wrote it, and so may change it or take it back. */
  isMine: z.boolean(),
  at: z.iso.datetime(),
  editedAt: z.iso.datetime().optional(),
  withdrawnAt: z.iso.datetime().optional(),
});
export type CommentView = z.output<typeof CommentView>;

/** What was said about one thing: the first comment, and the replies to it as they came. */
export const ThreadView = z.object({
  /** That of its first comment. */
  id: z.string(),
  subject: SubjectView,
  /** Who settled it; absent while it is open. */
  resolved: z.object({ by: Colleague, at: z.iso.datetime() }).optional(),
  comments: z.array(CommentView),
});
export type ThreadView = z.output<typeof ThreadView>;

/**
 * Threads, the newest first. `about` keeps those about some records or statements, a record's with those about what is stated of it; `property`
 * those about one field; `open` those that are open still, or, where it is false, those that are settled.
 */
export const ThreadFilter = PageRequest.extend({
  about: z.array(SubjectId).min(1).max(100).optional(),
  property: written(100).min(1).optional(),
  open: z.boolean().optional(),
  mentioningMe: z.boolean().default(false),
});
export type ThreadFilter = z.output<typeof ThreadFilter>;
export const ThreadList = pageOf(ThreadView);
export type ThreadList = z.output<typeof ThreadList>;

/** A comment to be made: about a record or a statement, or on one of a record’s fields, or in reply within a thread. */
export const AddCommentRequest = z.union([
  z.object({ id: CommentId.optional(), thread: CommentId, text: CommentText }),
  z.object({ id: CommentId.optional(), subject: SubjectId, property: written(100).min(1).optional(), text: CommentText }),
]);
export type AddCommentRequest = z.output<typeof AddCommentRequest>;

export const EditCommentRequest = z.object({ id: CommentId, revision: RevisionNumber, text: CommentText });
export type EditCommentRequest = z.output<typeof EditCommentRequest>;
export const WithdrawCommentRequest = z.object({ id: CommentId, revision: RevisionNumber });
export type WithdrawCommentRequest = z.output<typeof WithdrawCommentRequest>;
export const ResolveThreadRequest = z.object({ thread: CommentId, resolved: z.boolean() });
export type ResolveThreadRequest = z.output<typeof ResolveThreadRequest>;

/** A comment that mentions the caller, and what it is about. */
export const MentionView = z.object({
  thread: z.string(),
  subject: SubjectView,
  comment: CommentView,
  isRead: z.boolean(),
});
export type MentionView = z.output<typeof MentionView>;

/** The caller’s mentions, the newest first; with `unread`, those that they have not read. */
export const MentionsRequest = PageRequest.extend({ unread: z.boolean().default(false) });
export type MentionsRequest = z.output<typeof MentionsRequest>;
/** `unread` counts all that were not read, whatever is listed. */
export const MentionList = pageOf(MentionView).extend({ unread: z.int() });
export type MentionList = z.output<typeof MentionList>;

export const ReadMentionsRequest = z.object({ comments: z.array(CommentId).min(1).max(100) });
export type ReadMentionsRequest = z.output<typeof ReadMentionsRequest>;
export const ReadMentionsAnswer = z.object({ unread: z.int() });
export type ReadMentionsAnswer = z.output<typeof ReadMentionsAnswer>;

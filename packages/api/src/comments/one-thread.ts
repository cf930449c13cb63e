import { MithaqError } from '@mithaq/domain';
import { threadViews } from '../assembly/comments.ts';
import type { Comment, Register, Writing } from '../ports.ts';
import type { Principal } from '../principal.ts';
import type { ThreadView } from '../views/comment.ts';
import { threadsOf } from './threads.ts';

/** A thread as it stands, to answer whoever changed it with. */
export async function threadAsItStands(register: Register, id: string, me: string): Promise<ThreadView> {
  const [view] = await threadViews(register, threadsOf([id], await register.commentsIn([id])), me);
  if (view === undefined) throw new MithaqError('not-found', { key: id }, ['id']);
  return view;
}

/**
 * A comment that the caller wrote and did not withdraw, at the revision that they saw.
 * @throws MithaqError `not-found`, `not-the-author`, `stale-revision`
 */
export async function ownComment(
  writing: Writing,
  { id, revision }: { readonly id: string; readonly revision: number },
  principal: Principal,
): Promise<Comment> {
  const comment = await writing.comment(id);
  if (comment === undefined) throw new MithaqError('not-found', { key: id }, ['id']);
  if (comment.by.id !== principal.id) throw new MithaqError('not-the-author', { name: comment.by.name }, ['id']);
  if (comment.revision !== revision) throw new MithaqError('stale-revision', { current: String(comment.revision) }, ['revision']);
  if (comment.withdrawnAt !== undefined) throw new MithaqError('not-found', { key: id }, ['id']);
  return comment;
}

/** Tells other editors that something became of a comment. */
export async function announceChange(writing: Writing, { record }: Comment, principal: Principal): Promise<void> {
  await writing.announce({ what: 'comment-changed', subject: record, by: principal.name, audience: 'editors' });
}

import { propertyLabel, recordKinds } from '@mithaq/domain';
import { partsOf } from '../comments/mentioned.ts';
import type { Thread } from '../comments/threads.ts';
import type { Comment, Mention, Register } from '../ports.ts';
import type { CommentView, MentionView, ThreadView } from '../views/comment.ts';
import type { SubjectView } from '../views/revision.ts';
import { type Gathered, gather } from './gather.ts';
import { kindOfId, refOrIdOf } from './refs.ts';

/** Threads as editors are shown them, what they are about named as it stands in drafts. */
export async function threadViews(register: Pick<Register, 'working'>, threads: readonly Thread[], me: string): Promise<ThreadView[]> {
  const gathered = await gatheredFor(
    register,
    threads.map(({ first }) => first),
  );
  return threads.map(({ first, replies }) => ({
    id: first.id,
    subject: subjectOf(gathered, first),
    ...(first.resolved ? { resolved: { by: { ...first.resolved.by }, at: first.resolved.at } } : {}),
    comments: [first, ...replies].map((comment) => commentView(comment, me)),
  }));
}

/** Mentions as whoever is mentioned is told of them. */
export async function mentionViews(register: Pick<Register, 'working'>, mentions: readonly Mention[], me: string): Promise<MentionView[]> {
  const gathered = await gatheredFor(
    register,
    mentions.map(({ comment }) => comment),
  );
  return mentions.map(({ comment, isRead }) => ({
    ...{ thread: comment.thread, subject: subjectOf(gathered, comment) },
    ...{ comment: commentView(comment, me), isRead },
  }));
}

/** A comment as an editor is shown it. */
function commentView({ id, text, mentions, revision, by, at, editedAt, withdrawnAt }: Comment, me: string): CommentView {
  return {
    id,
    parts: text === undefined ? [] : [...partsOf(text, mentions)],
    ...{ revision, by: { ...by }, isMine: by.id === me, at },
    ...(editedAt === undefined ? {} : { editedAt }),
    ...(withdrawnAt === undefined ? {} : { withdrawnAt }),
  };
}

async function gatheredFor(register: Pick<Register, 'working'>, comments: readonly Comment[]): Promise<Gathered> {
  return gather(register.working(), { more: [...new Set(comments.map(({ record }) => record))] });
}

function subjectOf(gathered: Gathered, { subject, record, property }: Comment): SubjectView {
  const kind = recordKinds.find((one) => subject.startsWith(`${one}_`)) ?? 'statement';
  return {
    ...{ id: subject, kind, record: refOrIdOf(gathered, record) },
    ...(property === undefined ? {} : { property, propertyLabel: propertyLabel(kindOfId(record), property) }),
  };
}

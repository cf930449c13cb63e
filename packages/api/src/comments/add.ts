import { MithaqError, propertyLabels } from '@mithaq/domain';
import { kindOfId } from '../assembly/refs.ts';
import { expected } from '../expected.ts';
import { colleagues } from '../people/colleague.ts';
import type { Comment, Writing } from '../ports.ts';
import { signedIn } from '../trpc.ts';
import { AddCommentRequest, ThreadView } from '../views/comment.ts';
import { mentionedIn } from './mentioned.ts';
import { threadAsItStands } from './one-thread.ts';

const aField = expected({ ar: 'حقل من حقول السجل', en: 'a field of the record' });
const aShorterThread = expected({ ar: 'تعليق جديد: بلغ هذا الحديث 200 رد', en: 'a new comment: this thread has 200 replies' });

/** So many replies one thread takes: all of them are told at once. */
const mostReplies = 200;

/**
 * Says something about a record, a statement or a field, or replies within a thread; answers the thread as it then stands. What is sent twice
 * under one id is said once. Whoever is mentioned finds it among their mentions.
 * @throws MithaqError `not-found` for what is not there, or somebody mentioned who may not edit, `duplicate-id`, `invalid-input`
 */
export const add = signedIn
  .input(AddCommentRequest)
  .output(ThreadView)
  .mutation(async ({ ctx: { world, principal }, input }) => {
    const { id = world.newId('comment'), text } = input;
    const mentions = await colleagues(world, mentionedIn(text), ['text']);
    const by = { id: principal.id, name: principal.name };
    const thread = await world.register.transact(principal, async (writing) => {
      const before = await writing.comment(id);
      if (before !== undefined) return sentBefore(before, { by: by.id, text });
      const place = await placeOf(writing, id, input);
      await writing.addComment({ ...place, id, text, mentions, revision: 1, by, at: world.clock().toISOString() });
      await writing.announce({ what: 'comment-added', subject: place.record, by: by.name, audience: 'editors' });
      return place.thread;
    });
    return threadAsItStands(world.register, thread, principal.id);
  });

/** The thread of a comment that was sent already. @throws MithaqError `duplicate-id` where it was somebody else’s, or says something else */
function sentBefore({ id, thread, by, ...before }: Comment, sent: { readonly by: string; readonly text: string }): string {
  const isSame = before.text === sent.text || before.revision > 1;
  if (by.id !== sent.by || !isSame) throw new MithaqError('duplicate-id', { id }, ['id']);
  return thread;
}

type Place = Pick<Comment, 'thread' | 'subject' | 'record' | 'property'>;

/** Where a comment belongs: to the thread that it replies in, or as the first of a thread of its own. */
async function placeOf(writing: Writing, id: string, input: AddCommentRequest): Promise<Place> {
  if ('thread' in input) return placeIn(writing, input.thread);
  const { subject, property } = input;
  const on = await writing.commentedOn(subject);
  if (on === undefined) throw new MithaqError('not-found', { key: subject }, ['subject']);
  const field = on.property ?? property;
  if (field !== undefined && !Object.hasOwn(propertyLabels(kindOfId(on.record)), field))
    throw new MithaqError('invalid-input', { expected: aField }, ['property']);
  return { thread: id, subject, record: on.record, ...(field === undefined ? {} : { property: field }) };
}

/** A reply to a reply belongs to the same thread: there is one level. */
async function placeIn(writing: Writing, id: string): Promise<Place> {
  const named = await writing.comment(id);
  const [first, ...replies] = named === undefined ? [] : await writing.commentsIn([named.thread]);
  if (first === undefined) throw new MithaqError('not-found', { key: id }, ['thread']);
  if (replies.length >= mostReplies) throw new MithaqError('invalid-input', { expected: aShorterThread }, ['thread']);
  const { thread, subject, record, property } = first;
  return { thread, subject, record, ...(property === undefined ? {} : { property }) };
}

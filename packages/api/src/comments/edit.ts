import { colleagues } from '../people/colleague.ts';
import type { Comment, World } from '../ports.ts';
import { signedIn } from '../trpc.ts';
import { EditCommentRequest, ThreadView } from '../views/comment.ts';
import { mentionedIn } from './mentioned.ts';
import { announceChange, ownComment, threadAsItStands } from './one-thread.ts';

/**
 * Says something otherwise that one said oneself; answers the thread. Who is mentioned anew finds it among their mentions.
 * @throws MithaqError `not-found`, `not-the-author`, `stale-revision`
 */
export const edit = signedIn
  .input(EditCommentRequest)
  .output(ThreadView)
  .mutation(async ({ ctx: { world, principal }, input }) => {
    const thread = await world.register.transact(principal, async (writing) => {
      const comment = await ownComment(writing, input, principal);
      if (comment.text === input.text) return comment.thread;
      const mentions = await mentionedAnew(world, comment, input.text);
      const editedAt = world.clock().toISOString();
      await writing.updateComment({ ...comment, text: input.text, mentions, editedAt, revision: input.revision + 1 }, input.revision);
      await announceChange(writing, comment, principal);
      return comment.thread;
    });
    return threadAsItStands(world.register, thread, principal.id);
  });

/** Who was mentioned before stays so, also where they may not edit any more. */
async function mentionedAnew(world: World, before: Comment, text: string): Promise<Comment['mentions']> {
  const ids = mentionedIn(text);
  const kept = before.mentions.filter(({ id }) => ids.includes(id));
  const known = new Set(kept.map(({ id }) => id));
  return [
    ...kept,
    ...(await colleagues(
      world,
      ids.filter((id) => !known.has(id)),
      ['text'],
    )),
  ];
}

import { signedIn } from '../trpc.ts';
import { ThreadView, WithdrawCommentRequest } from '../views/comment.ts';
import { announceChange, ownComment, threadAsItStands } from './one-thread.ts';

/**
 * Takes back what one said oneself; answers the thread. Its words are gone and mention nobody any more; that it was there stays to be seen.
 * @throws MithaqError `not-found`, `not-the-author`, `stale-revision`
 */
export const withdraw = signedIn
  .input(WithdrawCommentRequest)
  .output(ThreadView)
  .mutation(async ({ ctx: { world, principal }, input }) => {
    const thread = await world.register.transact(principal, async (writing) => {
      const comment = await ownComment(writing, input, principal);
      const { text: _gone, ...trace } = comment;
      const withdrawnAt = world.clock().toISOString();
      await writing.updateComment({ ...trace, mentions: [], withdrawnAt, revision: input.revision + 1 }, input.revision);
      await announceChange(writing, comment, principal);
      return comment.thread;
    });
    return threadAsItStands(world.register, thread, principal.id);
  });

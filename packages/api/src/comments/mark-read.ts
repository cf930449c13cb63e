import { signedIn } from '../trpc.ts';
import { ReadMentionsAnswer, ReadMentionsRequest } from '../views/comment.ts';

/** Notes that the caller has read some comments that mention them; of others nothing is noted. Answers how many wait still. */
export const markRead = signedIn
  .input(ReadMentionsRequest)
  .output(ReadMentionsAnswer)
  .mutation(({ ctx: { world, principal }, input: { comments } }) =>
    world.register.transact(principal, async (writing) => {
      await writing.readMentions(principal.id, comments);
      return { unread: await writing.unreadMentions(principal.id) };
    }),
  );

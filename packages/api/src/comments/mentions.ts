import { mentionViews } from '../assembly/comments.ts';
import { page, windowOf } from '../assembly/conditions.ts';
import { signedIn } from '../trpc.ts';
import { MentionList, MentionsRequest } from '../views/comment.ts';

/** The comments that mention the caller, the newest first, and how many of all they have not read. */
export const mentions = signedIn
  .input(MentionsRequest.prefault({}))
  .output(MentionList)
  .query(async ({ ctx: { world, principal }, input }) => {
    const { register } = world;
    const [slice, unread] = await Promise.all([
      register.mentionsOf({ person: principal.id, unread: input.unread }, windowOf(input)),
      register.unreadMentions(principal.id),
    ]);
    return { ...page(slice, await mentionViews(register, slice.rows, principal.id)), unread };
  });

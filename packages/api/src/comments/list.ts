import { threadViews } from '../assembly/comments.ts';
import { page, windowOf } from '../assembly/conditions.ts';
import { signedIn } from '../trpc.ts';
import { ThreadFilter, ThreadList } from '../views/comment.ts';
import { threadsOf } from './threads.ts';

/** What editors said to one another about records and statements, thread by thread, the newest thread first. */
export const list = signedIn
  .input(ThreadFilter.prefault({}))
  .output(ThreadList)
  .query(async ({ ctx: { world, principal }, input }) => {
    const { about, property, open, mentioningMe } = input;
    const { register } = world;
    const slice = await register.threads(
      {
        ...(about === undefined ? {} : { about }),
        ...(property === undefined ? {} : { property }),
        ...(open === undefined ? {} : { open }),
        ...(mentioningMe ? { mentioning: principal.id } : {}),
      },
      windowOf(input),
    );
    return page(slice, await threadViews(register, threadsOf(slice.rows, await register.commentsIn(slice.rows)), principal.id));
  });

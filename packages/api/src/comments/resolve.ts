import { MithaqError } from '@mithaq/domain';
import { signedIn } from '../trpc.ts';
import { ResolveThreadRequest, ThreadView } from '../views/comment.ts';
import { announceChange, threadAsItStands } from './one-thread.ts';

/**
 * Says that a thread is settled, or opens it again; answers it. What is so already stays as it is, with who settled it.
 * @throws MithaqError `not-found`
 */
export const resolve = signedIn
  .input(ResolveThreadRequest)
  .output(ThreadView)
  .mutation(async ({ ctx: { world, principal }, input: { thread: id, resolved: wanted } }) => {
    await world.register.transact(principal, async (writing) => {
      const first = await writing.comment(id);
      if (first === undefined || first.thread !== id) throw new MithaqError('not-found', { key: id }, ['thread']);
      const { resolved, ...open } = first;
      if ((resolved !== undefined) === wanted) return;
      const by = { id: principal.id, name: principal.name };
      const settled = wanted ? { ...open, resolved: { by, at: world.clock().toISOString() } } : open;
      await writing.updateComment(settled, first.revision);
      await announceChange(writing, first, principal);
    });
    return threadAsItStands(world.register, id, principal.id);
  });

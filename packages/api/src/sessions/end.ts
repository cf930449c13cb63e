import { z } from 'zod';
import { signedIn } from '../trpc.ts';
import { SessionId } from '../views/open-session.ts';

/** Ends a session of the caller's own, from its next request on. @throws MithaqError `not-found` */
export const end = signedIn
  .input(z.object({ id: SessionId }))
  .output(z.object({ id: z.string() }))
  .mutation(async ({ ctx: { world, principal }, input: { id } }) => {
    await world.accounts.endSession(principal.id, id);
    return { id };
  });

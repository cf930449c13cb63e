import { z } from 'zod';
import { signedIn } from '../trpc.ts';

/** Ends all sessions of the caller but the one that asks, and answers how many. */
export const endOthers = signedIn
  .output(z.object({ ended: z.int() }))
  .mutation(async ({ ctx: { world, principal } }) => ({ ended: await world.accounts.endSessionsBut(principal.id, principal.session) }));

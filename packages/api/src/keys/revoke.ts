import { z } from 'zod';
import { signedIn } from '../trpc.ts';
import { KeyId } from '../views/key.ts';

/** Ends a key of the caller's own, from its next use on. @throws MithaqError `not-found` */
export const revoke = signedIn
  .input(z.object({ id: KeyId }))
  .output(z.object({ id: z.string() }))
  .mutation(async ({ ctx: { world, principal }, input: { id } }) => {
    await world.accounts.revokeKey(principal.id, id);
    return { id };
  });

import { z } from 'zod';
import { keyView } from '../assembly/key.ts';
import { signedIn } from '../trpc.ts';
import { KeyView } from '../views/key.ts';

/** The caller's own keys, the oldest first. */
export const list = signedIn.output(z.array(KeyView)).query(async ({ ctx: { world, principal } }) => {
  return (await world.accounts.keysOf(principal.id)).map(keyView);
});

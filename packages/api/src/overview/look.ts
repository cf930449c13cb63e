import { signedIn } from '../trpc.ts';
import { LookAnswer } from '../views/overview.ts';
import { lookAt } from './visit.ts';

/** Notes that the caller looked at what is new. Asked by the page once somebody sees it, not when it is fetched: pages are fetched ahead. */
export const look = signedIn.output(LookAnswer).mutation(async ({ ctx: { world, principal } }) =>
  world.register.transact(principal, async (writing) => {
    const now = lookAt(world.clock(), await writing.lastLook(principal.id));
    await writing.keepLook(principal.id, now);
    return now;
  }),
);

import { signedIn } from '../trpc.ts';
import { LeaveRequest } from '../views/presence.ts';

/** Says that a window of the caller was closed. */
export const leave = signedIn
  .input(LeaveRequest)
  .output(LeaveRequest)
  .mutation(async ({ ctx: { world, principal }, input: { page } }) => {
    await world.presence.leave(principal.id, page);
    return { page };
  });

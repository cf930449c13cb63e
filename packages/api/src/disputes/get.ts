import { disputePage } from '../assembly/dispute-page.ts';
import { procedure } from '../trpc.ts';
import { DisputePage, DisputeRequest } from '../views/dispute-page.ts';

/** One property on which sources differ, its sides weighed. */
export const get = procedure
  .input(DisputeRequest)
  .output(DisputePage)
  .query(({ ctx, input }) => disputePage(ctx.world.register, input));

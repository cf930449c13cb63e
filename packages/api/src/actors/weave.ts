import { found } from '../assembly/found.ts';
import { weaveView } from '../assembly/weave.ts';
import { procedure } from '../trpc.ts';
import { WeaveRequest, WeaveView } from '../views/weave.ts';

/** What an actor took part in over time, and who else did, as what: the rows and knots of its weave. */
export const weave = procedure
  .input(WeaveRequest)
  .output(WeaveView)
  .query(async ({ ctx, input }) => weaveView(ctx.world.register, await found(ctx.world.register, 'actor', input.key), input));

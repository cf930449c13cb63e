import { listDisputes } from '../assembly/dispute-list.ts';
import { procedure } from '../trpc.ts';
import { DisputeFilter, DisputeList } from '../views/dispute.ts';

/** Every property of every record on which sources differ, by what it is about unless another order is asked for. */
export const list = procedure
  .input(DisputeFilter.prefault({}))
  .output(DisputeList)
  .query(({ ctx, input }) => listDisputes(ctx.world.register, input, ctx.locale));

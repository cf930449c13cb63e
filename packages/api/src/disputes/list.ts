import { listDisputes } from '../assembly/dispute-list.ts';
import { procedure } from '../trpc.ts';
import { DisputeList } from '../views/dispute.ts';
import { PageRequest } from '../views/page.ts';

/** Every property of every record on which sources differ. */
export const list = procedure
  .input(PageRequest.prefault({}))
  .output(DisputeList)
  .query(({ ctx, input }) => listDisputes(ctx.world.register, input));

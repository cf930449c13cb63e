import { comparison } from '../assembly/comparison.ts';
import { dayOf } from '../assembly/state.ts';
import { procedure } from '../trpc.ts';
import { CompareRequest, Comparison } from '../views/compare.ts';

/** Which agreements provide for what: the clauses of each under each topic, and how well they are backed. */
export const compare = procedure
  .input(CompareRequest.prefault({}))
  .output(Comparison)
  .query(({ ctx, input }) => comparison(ctx.world.register, input, dayOf(ctx, input)));

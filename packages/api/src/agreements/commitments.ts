import { listCommitments } from '../assembly/commitments.ts';
import { procedure } from '../trpc.ts';
import { CommitmentFilter, CommitmentList } from '../views/commitment.ts';

/** What agreements oblige to and was not surely done by a day: overdue, due, still to come, without a date. */
export const commitments = procedure
  .input(CommitmentFilter.prefault({}))
  .output(CommitmentList)
  .query(({ ctx, input }) => listCommitments(ctx.world.register, input, input.asOf ?? ctx.world.today()));

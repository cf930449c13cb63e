import { listClauses } from '../assembly/clauses.ts';
import { procedure } from '../trpc.ts';
import { ClauseFilter, ClauseList } from '../views/clause.ts';

/** Clauses, each with its passages: by topic, agreement, party, deadline, and what is known of the text. */
export const list = procedure
  .input(ClauseFilter.prefault({}))
  .output(ClauseList)
  .query(({ ctx, input }) => listClauses(ctx.world.register, input));

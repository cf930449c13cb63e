import { readingOf } from '../assembly/state.ts';
import { listStatements } from '../assembly/statement-list.ts';
import { procedure } from '../trpc.ts';
import { StateRequest } from '../views/state.ts';
import { StatementFilter, StatementList } from '../views/statement-list.ts';

/** Statements with their passages: about a record, by property, standing or source. */
export const list = procedure
  .input(StatementFilter.extend(StateRequest.shape).prefault({}))
  .output(StatementList)
  .query(async ({ ctx, input }) => listStatements(await readingOf(ctx, input), input));

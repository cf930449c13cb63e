import { MithaqError } from '@mithaq/domain';
import { callerMay } from '../asking.ts';
import { page, windowOf } from '../assembly/conditions.ts';
import { revisionView } from '../assembly/revisions.ts';
import { procedure } from '../trpc.ts';
import { History, HistoryRequest } from '../views/revision.ts';

/**
 * The history of one record or statement, the newest revision first. Those who may not edit are told of what was published and what was
 * withdrawn; what was never published has no history for them, as if it had never been.
 * @throws MithaqError `not-found`
 */
export const history = procedure
  .input(HistoryRequest)
  .output(History)
  .query(async ({ ctx, input }) => {
    const isEditor = await callerMay(ctx, 'edit');
    const conditions = { subject: input.id, ...(isEditor ? {} : { public: true }) };
    const slice = await ctx.world.register.revisions(conditions, windowOf(input));
    if (slice.total === 0) throw new MithaqError('not-found', { key: input.id }, ['id']);
    const rows = slice.rows.map((row) => revisionView(row, isEditor));
    return page(slice, rows);
  });

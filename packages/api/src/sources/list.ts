import { callerMay, requireOf } from '../asking.ts';
import { listSources } from '../assembly/source-list.ts';
import { procedure } from '../trpc.ts';
import { SourceFilter, SourceList } from '../views/source.ts';

/**
 * Sources; with `waiting` only those that still have an open suggestion: the inbox.
 * @throws MithaqError `not-signed-in`, `not-allowed`, `outside-scope` where somebody who may not edit asks for the inbox, or who is to look at what
 */
export const list = procedure
  .input(SourceFilter.prefault({}))
  .output(SourceList)
  .query(async ({ ctx, input }) => {
    if (input.waiting || input.assignedTo !== undefined) await requireOf(ctx, 'edit');
    return listSources(ctx.world.register, input, { isEditor: await callerMay(ctx, 'edit'), asks: ctx.principal, language: ctx.locale });
  });

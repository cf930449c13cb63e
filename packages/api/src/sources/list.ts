import { listSources } from '../assembly/source-list.ts';
import { open } from '../trpc.ts';
import { SourceFilter, SourceList } from '../views/source.ts';

/** Sources; with `waiting` only those that still have an open suggestion: the inbox. */
export const list = open
  .input(SourceFilter.prefault({}))
  .output(SourceList)
  .query(({ ctx, input }) => listSources(ctx.world.register, input));

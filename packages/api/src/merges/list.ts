import { mergeViews } from '../assembly/merge-views.ts';
import { procedure } from '../trpc.ts';
import { MergeList, MergesRequest } from '../views/merge.ts';

/** The merges that readers see, of one record or of all, the latest first; each with the change set that is to undo it, where one is. */
export const list = procedure
  .input(MergesRequest.prefault({}))
  .output(MergeList)
  .query(async ({ ctx: { world }, input: { about } }) => {
    const rows = await world.register.mergesOf(about === undefined ? undefined : [about]);
    return mergeViews(world.register, rows);
  });

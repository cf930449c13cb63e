import { unmergePreview } from '../assembly/unmerge-preview.ts';
import { procedure } from '../trpc.ts';
import { UnmergePreview, UnmergeRequest } from '../views/merge.ts';

/**
 * What undoing a merge would do: everything that it changed becomes what it was, joined with what was changed since; where both changed a
 * field, the two values are told, and `choices` settle them. Nothing is changed by it.
 * @throws MithaqError `not-found` where the record is not merged into another
 */
export const previewUndo = procedure
  .input(UnmergeRequest)
  .output(UnmergePreview)
  .query(({ ctx: { world }, input }) => unmergePreview(world.register, input));

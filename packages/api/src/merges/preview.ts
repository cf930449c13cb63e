import { mergePreview } from '../assembly/merge-preview.ts';
import { procedure } from '../trpc.ts';
import { MergePreview, MergeRequest } from '../views/merge.ts';

/**
 * Two records side by side, and what making them one would do: the one record field by field, what it would set aside, everything that
 * would be changed, and what stands against it. Nothing is changed by it.
 * @throws MithaqError `not-found`, `invalid-input` where the two are of two kinds, or sources
 */
export const preview = procedure
  .input(MergeRequest)
  .output(MergePreview)
  .query(({ ctx: { world }, input }) => mergePreview(world.register, input));

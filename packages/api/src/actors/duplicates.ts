import { duplicates as duplicatePairs } from '../assembly/duplicates.ts';
import { procedure } from '../trpc.ts';
import { DuplicateList, DuplicatesRequest } from '../views/similar.ts';

/**
 * Pairs of actors that may be one, found for one page of the list of actors by their names, with reasons that a person can check. What
 * somebody judged is left out. Nothing is merged by it: that takes a judgement, which can be taken back.
 */
export const duplicates = procedure
  .input(DuplicatesRequest.prefault({}))
  .output(DuplicateList)
  .query(({ ctx: { world }, input }) => duplicatePairs(world.register, { kind: 'actor', ...input }));

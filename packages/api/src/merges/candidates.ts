import { MithaqError } from '@mithaq/domain';
import { duplicates, duplicatesOf } from '../assembly/duplicates.ts';
import { procedure } from '../trpc.ts';
import { MergeCandidates, MergeCandidatesRequest } from '../views/merge.ts';

/**
 * Pairs of records that may be one, with reasons that a person can check: found for one page of a kind's list, or for one record. What
 * somebody judged the same or different is left out. @throws MithaqError `not-found` of the record
 */
export const candidates = procedure
  .input(MergeCandidatesRequest.prefault({}))
  .output(MergeCandidates)
  .query(async ({ ctx: { world }, input: { about, ...request } }) => {
    if (about === undefined) return duplicates(world.register, request);
    const held = await world.register.find(request.kind, about);
    if (held === undefined) throw new MithaqError('not-found', { key: about }, ['about']);
    return duplicatesOf(world.register, request.kind, held);
  });

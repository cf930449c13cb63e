import { similarTo } from '../assembly/similar.ts';
import { procedure } from '../trpc.ts';
import { SimilarAnswer, SimilarRequest } from '../views/similar.ts';

/**
 * Records that what is being typed may be already, the likeliest first, with reasons that a person can check. Looked for by name, so what
 * shares no name is missed; records that somebody judged to be others are left out.
 */
export const similar = procedure
  .input(SimilarRequest)
  .output(SimilarAnswer)
  .query(({ ctx: { world }, input }) => similarTo(world.register, input));

import { searchAnswer } from '../assembly/search.ts';
import { procedure } from '../trpc.ts';
import { SearchAnswer, SearchRequest } from '../views/search.ts';

/** Everything that words may mean: records, topics and passages, in any spelling and either script. */
export const query = procedure
  .input(SearchRequest)
  .output(SearchAnswer)
  .query(({ ctx, input }) => searchAnswer(ctx.world.register, input, ctx.world.today()));

import { z } from 'zod';
import { clausePage } from '../assembly/clauses.ts';
import { found } from '../assembly/found.ts';
import { readingOf } from '../assembly/state.ts';
import { procedure } from '../trpc.ts';
import { ClausePage } from '../views/clause.ts';
import { StateRequest } from '../views/state.ts';
import { Key } from '../views/written.ts';

/** Everything that is known of a clause. */
export const get = procedure
  .input(z.object({ key: Key, ...StateRequest.shape }))
  .output(ClausePage)
  .query(async ({ ctx, input }) => {
    const reading = await readingOf(ctx, input);
    return clausePage(reading, await found(reading, 'clause', input.key));
  });

import { z } from 'zod';
import { found } from '../assembly/found.ts';
import { placePage } from '../assembly/places.ts';
import { readingOf } from '../assembly/state.ts';
import { procedure } from '../trpc.ts';
import { PlacePage } from '../views/place.ts';
import { StateRequest } from '../views/state.ts';
import { Key } from '../views/written.ts';

/** Everything that a place's page shows. */
export const get = procedure
  .input(z.object({ key: Key, ...StateRequest.shape }))
  .output(PlacePage)
  .query(async ({ ctx, input }) => {
    const reading = await readingOf(ctx, input);
    return placePage(reading, await found(reading, 'place', input.key));
  });

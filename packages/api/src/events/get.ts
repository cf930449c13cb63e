import { z } from 'zod';
import { eventPage } from '../assembly/event-page.ts';
import { found } from '../assembly/found.ts';
import { readingOf } from '../assembly/state.ts';
import { procedure } from '../trpc.ts';
import { EventPage } from '../views/event.ts';
import { StateRequest } from '../views/state.ts';
import { Key } from '../views/written.ts';

/** Everything that an event's page shows. */
export const get = procedure
  .input(z.object({ key: Key, ...StateRequest.shape }))
  .output(EventPage)
  .query(async ({ ctx, input }) => {
    const reading = await readingOf(ctx, input);
    return eventPage(reading, await found(reading, 'event', input.key));
  });

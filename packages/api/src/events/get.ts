import { z } from 'zod';
import { eventPage } from '../assembly/event-page.ts';
import { found } from '../assembly/found.ts';
import { open } from '../trpc.ts';
import { EventPage } from '../views/event.ts';
import { Key } from '../views/written.ts';

/** Everything that an event's page shows. */
export const get = open
  .input(z.object({ key: Key }))
  .output(EventPage)
  .query(async ({ ctx, input }) => {
    const held = await found(ctx.world.register, 'event', input.key);
    return eventPage(ctx.world.register, held);
  });

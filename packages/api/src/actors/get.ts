import { Day } from '@mithaq/domain';
import { z } from 'zod';
import { actorPage } from '../assembly/actor-page.ts';
import { found } from '../assembly/found.ts';
import { dayOf, readingOf } from '../assembly/state.ts';
import { procedure } from '../trpc.ts';
import { ActorPage } from '../views/actor.ts';
import { StateRequest } from '../views/state.ts';
import { Key } from '../views/written.ts';

/** Everything that an actor's page shows; its agreements with their status as of a day. */
export const get = procedure
  .input(z.object({ key: Key, asOf: Day.optional(), ...StateRequest.shape }))
  .output(ActorPage)
  .query(async ({ ctx, input }) => {
    const reading = await readingOf(ctx, input);
    return actorPage(reading, await found(reading, 'actor', input.key), dayOf(ctx, input));
  });

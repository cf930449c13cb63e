import { z } from 'zod';
import { actorPage } from '../assembly/actor-page.ts';
import { found } from '../assembly/found.ts';
import { open } from '../trpc.ts';
import { ActorPage } from '../views/actor.ts';
import { Key } from '../views/written.ts';

/** Everything that an actor's page shows. */
export const get = open
  .input(z.object({ key: Key }))
  .output(ActorPage)
  .query(async ({ ctx, input }) => {
    const held = await found(ctx.world.register, 'actor', input.key);
    return actorPage(ctx.world.register, held, ctx.world.today());
  });

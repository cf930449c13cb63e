import { listActors } from '../assembly/actor-list.ts';
import { procedure } from '../trpc.ts';
import { ActorFilter, ActorList } from '../views/actor.ts';

/** Actors, by caption in the caller's language unless another order is asked for. */
export const list = procedure
  .input(ActorFilter.prefault({}))
  .output(ActorList)
  .query(({ ctx, input }) => listActors(ctx.world.register, input, ctx.locale));

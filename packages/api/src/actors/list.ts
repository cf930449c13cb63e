import { listActors } from '../assembly/actor-list.ts';
import { open } from '../trpc.ts';
import { ActorFilter, ActorList } from '../views/actor.ts';

/** Actors, by caption. */
export const list = open
  .input(ActorFilter.prefault({}))
  .output(ActorList)
  .query(({ ctx, input }) => listActors(ctx.world.register, input));

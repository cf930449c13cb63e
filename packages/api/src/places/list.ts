import { listPlaces } from '../assembly/places.ts';
import { procedure } from '../trpc.ts';
import { PlaceFilter, PlaceList } from '../views/place.ts';

/** Places, by caption. */
export const list = procedure
  .input(PlaceFilter.prefault({}))
  .output(PlaceList)
  .query(({ ctx, input }) => listPlaces(ctx.world.register, input));

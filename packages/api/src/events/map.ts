import { eventMap } from '../assembly/event-map.ts';
import { procedure } from '../trpc.ts';
import { EventMap, MapRequest } from '../views/map.ts';

/** Events where they were: GeoJSON, a point only where one is known. */
export const map = procedure
  .input(MapRequest.prefault({}))
  .output(EventMap)
  .query(({ ctx, input }) => eventMap(ctx.world.register, input));

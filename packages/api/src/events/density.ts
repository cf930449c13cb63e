import { densityOf } from '../assembly/density.ts';
import { procedure } from '../trpc.ts';
import { Density, DensityRequest } from '../views/density.ts';

/** How many events lie in each month or year, never sharper than their dates. */
export const density = procedure
  .input(DensityRequest.prefault({}))
  .output(Density)
  .query(({ ctx, input }) => densityOf(ctx.world.register, input));

import { registerSummary } from '../assembly/summary.ts';
import { audienceOf } from '../changes/audience.ts';
import { procedure } from '../trpc.ts';
import { RegisterSummary } from '../views/register.ts';

/** The register at a glance; what waits to be judged is told to those who may judge it. */
export const summary = procedure
  .output(RegisterSummary)
  .query(async ({ ctx }) => registerSummary(ctx.world.register, await audienceOf(ctx)));

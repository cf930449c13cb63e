import { registerSummary } from '../assembly/summary.ts';
import { open } from '../trpc.ts';
import { RegisterSummary } from '../views/register.ts';

/** The register at a glance. */
export const summary = open.output(RegisterSummary).query(({ ctx }) => registerSummary(ctx.world.register));

import { recentChanges, registerHoldings } from '../assembly/summary.ts';
import { audienceOf, namesFor } from '../changes/audience.ts';
import { procedure } from '../trpc.ts';
import { RegisterSummary } from '../views/register.ts';

/** The register at a glance; what waits to be judged is told to those who may judge it. */
export const summary = procedure.output(RegisterSummary).query(async ({ ctx }) => {
  const { register } = ctx.world;
  const audience = await audienceOf(ctx);
  const names = namesFor(register, audience);
  const [holdings, recent] = await Promise.all([registerHoldings(register, audience), recentChanges(register, audience, names)]);
  return { ...holdings, recent };
});

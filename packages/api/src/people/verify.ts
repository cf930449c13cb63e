import { signedIn } from '../trpc.ts';
import { ActReport } from '../views/act.ts';

/** Walks the whole history of accounts and proves its chain. */
export const verify = signedIn.output(ActReport).query(async ({ ctx: { world } }) => {
  const { problems, ...report } = await world.accounts.verifyActs();
  return { ...report, problems: [...problems] };
});

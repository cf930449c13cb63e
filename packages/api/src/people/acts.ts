import { actView } from '../assembly/act.ts';
import { signedIn } from '../trpc.ts';
import { ActList } from '../views/act.ts';
import { PageRequest } from '../views/page.ts';

/** What was done to accounts, keys and settings, and by whom. */
export const acts = signedIn
  .input(PageRequest.prefault({}))
  .output(ActList)
  .query(async ({ ctx: { world }, input: { limit, cursor } }) => {
    const { rows, ...rest } = await world.accounts.acts({ limit, ...(cursor === undefined ? {} : { after: cursor }) });
    return { rows: rows.map(actView), ...rest };
  });

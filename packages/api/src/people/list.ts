import { signedIn } from '../trpc.ts';
import { PageRequest } from '../views/page.ts';
import { PersonList } from '../views/person.ts';

/** Everybody who has an account. */
export const list = signedIn
  .input(PageRequest.prefault({}))
  .output(PersonList)
  .query(async ({ ctx: { world }, input: { limit, cursor } }) => {
    const { rows, ...rest } = await world.accounts.list({ limit, ...(cursor === undefined ? {} : { after: cursor }) });
    return { rows: [...rows], ...rest };
  });

import { open } from '../trpc.ts';
import { Session } from '../views/register.ts';

/** Who is asking, and whether the register has its first administrator. */
export const get = open.output(Session).query(async ({ ctx: { world, principal } }) => {
  const setUp = await world.isSetUp();
  if (principal === null) return { setUp };
  const { id, name, email, role } = principal;
  return { setUp, user: { id, name, email, role } };
});

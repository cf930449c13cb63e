import { askingIn } from '../asking.ts';
import { Capability } from '../capability.ts';
import { may } from '../permissions.ts';
import { procedure } from '../trpc.ts';
import { Session } from '../views/session.ts';

/** Who is asking, what they may do, and whether the register has its first administrator. */
export const get = procedure.output(Session).query(async ({ ctx }) => {
  const [setUp, asking] = await Promise.all([ctx.world.isSetUp(), askingIn(ctx)]);
  const capabilities = Capability.options.filter((capability) => may(asking, capability));
  const { principal, publicReading } = asking;
  const session = { setUp, publicReading, capabilities };
  if (principal === null) return session;
  const { id, name, email, role, scopes } = principal;
  return { ...session, user: { id, name, email, role }, ...(scopes === undefined ? {} : { scopes: [...scopes] }) };
});

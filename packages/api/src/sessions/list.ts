import { z } from 'zod';
import { signedIn } from '../trpc.ts';
import { OpenSessionView } from '../views/open-session.ts';

/** Where the caller is signed in now, the latest first. What a session is proved by is told to nobody. */
export const list = signedIn.output(z.array(OpenSessionView)).query(async ({ ctx: { world, principal } }) => {
  const sessions = await world.accounts.sessionsOf(principal.id);
  return sessions.map((session) => ({ ...session, isThis: session.id === principal.session }));
});

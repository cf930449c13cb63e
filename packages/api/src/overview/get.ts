import { changeViews } from '../assembly/changes.ts';
import { signedIn } from '../trpc.ts';
import { OverviewView } from '../views/overview.ts';
import { lookAt } from './visit.ts';

/** More than these are not told; the register's feed has them all. */
const most = 12;
/** So many of the newest changes are looked through: among them are the caller's own, and many of one record. */
const lookedThrough = 200;

/** What came and changed since the caller last looked. It notes nothing: `overview.look` does. */
export const get = signedIn.output(OverviewView).query(async ({ ctx: { world, principal } }) => {
  const { register } = world;
  const { since } = lookAt(world.clock(), await register.lastLook(principal.id));
  const now = world.clock().toISOString();
  if (since === undefined) return { now, cameIn: 0, changed: [], more: false };
  const [{ total }, changes] = await Promise.all([
    register.waiting({ limit: 1 }, { cameAfter: since }),
    register.changesAfter(undefined, lookedThrough),
  ]);
  const news = changes.toReversed().filter(({ at, by, what }) => at > since && by !== principal.name && what !== 'source-created');
  const told = news.filter(({ subject }, place) => news.findIndex((one) => one.subject === subject) === place);
  return { now, since, cameIn: total, changed: await changeViews(register, told.slice(0, most)), more: told.length > most };
});

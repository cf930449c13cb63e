import { appRouter, type Context } from '@mithaq/api';
import { createStore } from '@mithaq/store';
import { chanceOf } from '../../bench/generate/chance.ts';
import { servedOver } from '../../src/testing/served.ts';
import { worldOver } from '../../src/world.ts';
import { halfWritten } from '../check/whole.ts';
import type { Scenario } from '../scenario.ts';
import { startDatabase } from '../servers/database.ts';

const day = 86_400_000;
const writes = 60;

/** The clocks of two servers on one database jump by years, back and forth: neither the chain nor the feed hangs on them. */
export const clockJumps: Scenario = {
  name: 'clock jumps',
  run: async ({ seed, holdings }) => {
    const database = await startDatabase(holdings);
    const chance = chanceOf('clock', seed);
    const now = () => new Date(Date.UTC(2020, 0, 1) + (chance.below(8_000) - 4_000) * day);
    const stores = [createStore({ url: database.url, now }), createStore({ url: database.url, now })];
    holdings.hold(async () => void (await Promise.all(stores.map((store) => store.close()))));
    const [one] = stores;
    if (one === undefined) throw new Error('no store');
    await one.migrate();
    const callers = stores.map(({ register }) => {
      const { world } = servedOver();
      const { accounts, presence, settings, documents } = world;
      const jumping = { ...worldOver({ register, accounts, presence, settings, isSetUp: async () => true, documents }), clock: now };
      const context: Context = { world: jumping, principal: { id: 'operator', name: 'operator', role: 'admin', email: '' }, locale: 'en' };
      return appRouter.createCaller(context);
    });
    await Promise.all(
      Array.from({ length: writes }, (_, at) =>
        callers[at % callers.length]?.sources.import({ name: `${at}.txt`, content: { encoding: 'text', data: `Dispatch ${seed} ${at}` } }),
      ),
    );
    const changes = await one.register.changesAfter('0', 1_000, 'public');
    const audit = await one.register.verify();
    const back = changes.filter(({ at }, index) => index > 0 && at < (changes[index - 1]?.at ?? '')).length;
    const disordered = changes.filter(({ id }, index) => id !== String(index + 1)).length;
    const half = await halfWritten(database.url, []);
    return {
      figures: {
        writes,
        'changes told': changes.length,
        'times that the clock went back': back,
        'changes out of order': disordered,
        'audit entries': audit.entries,
        'audit problems': audit.problems.length,
      },
      broken: [
        ...half,
        ...audit.problems.map((problem) => `audit: ${JSON.stringify(problem)}`),
        ...(changes.length === writes ? [] : [`${changes.length} of ${writes} changes were told`]),
        ...(disordered === 0 ? [] : [`${disordered} changes do not follow on one another`]),
        ...(back > 0 ? [] : ['the clock never went back, so nothing was shown']),
      ],
    };
  },
};

import { accounted } from '../check/accounted.ts';
import { middleAndLongest } from '../durations.ts';
import { openLedger } from '../load/ledger.ts';
import { startLoad } from '../load/load.ts';
import type { Scenario } from '../scenario.ts';
import { startDatabase } from '../servers/database.ts';
import { stand } from '../servers/standing.ts';

const between = 25;

/** The database dies with all of its processes while people write, and comes back; the server stays up. */
export const killedDatabase: Scenario = {
  name: 'database killed',
  run: async ({ extent, seed, holdings, say }) => {
    const database = await startDatabase(holdings);
    const standing = await stand(holdings, { databaseUrl: database.url });
    const ledger = openLedger();
    const load = startLoad({ client: standing.client, ledger, writers: extent.writers, seed });
    holdings.hold(() => load.stop());
    const recoveries: number[] = [];
    for (let kill = 1; kill <= extent.databaseKills; kill += 1) {
      await load.more(between);
      const died = performance.now();
      await database.killAndRestart();
      await load.more(1);
      recoveries.push(performance.now() - died);
      say(`kill ${kill} of ${extent.databaseKills}: ${ledger.acknowledged.length} writes acknowledged`);
    }
    await load.more(between);
    await load.stop();
    await standing.server.stop();
    await standing.start();
    const { median, max } = middleAndLongest(recoveries);
    const figures = { kills: extent.databaseKills, 'recovery median ms': median, 'recovery max ms': max };
    const outcome = await accounted({ client: standing.client, databaseUrl: database.url, ledger }, figures);
    await standing.server.stop();
    return outcome;
  },
};

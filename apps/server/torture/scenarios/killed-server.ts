import { reachEmbedded } from '@mithaq/store';
import { accounted } from '../check/accounted.ts';
import { middleAndLongest } from '../durations.ts';
import { openLedger } from '../load/ledger.ts';
import { startLoad } from '../load/load.ts';
import type { Scenario } from '../scenario.ts';
import { stand } from '../servers/standing.ts';

const between = 25;

/** The server dies without a warning while people write, with the database that it keeps left behind, and is started again. */
export const killedServer: Scenario = {
  name: 'server killed',
  run: async ({ extent, seed, holdings, say }) => {
    const standing = await stand(holdings);
    const ledger = openLedger();
    const load = startLoad({ client: standing.client, ledger, writers: extent.writers, seed });
    holdings.hold(() => load.stop());
    const recoveries: number[] = [];
    for (let kill = 1; kill <= extent.serverKills; kill += 1) {
      await load.more(between);
      const died = performance.now();
      await standing.server.kill();
      await standing.start();
      await load.more(1);
      recoveries.push(performance.now() - died);
      say(`kill ${kill} of ${extent.serverKills}: ${ledger.acknowledged.length} writes acknowledged`);
    }
    await load.more(between);
    await load.stop();
    await standing.server.stop();
    await standing.start();
    const database = await reachEmbedded({ dataDirectory: standing.place.dataDirectory });
    const { median, max } = middleAndLongest(recoveries);
    const figures = { kills: extent.serverKills, 'recovery median ms': median, 'recovery max ms': max };
    try {
      return await accounted({ client: standing.client, databaseUrl: database.url, ledger }, figures);
    } finally {
      await database.stop();
      await standing.server.stop();
    }
  },
};

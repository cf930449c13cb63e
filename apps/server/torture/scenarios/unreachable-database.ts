import { setTimeout as pause } from 'node:timers/promises';
import { failureOf, type MithaqClient } from '@mithaq/client';
import { accounted } from '../check/accounted.ts';
import { middleAndLongest } from '../durations.ts';
import { openLedger } from '../load/ledger.ts';
import { startLoad } from '../load/load.ts';
import type { Scenario } from '../scenario.ts';
import { startDatabase } from '../servers/database.ts';
import { wireTo } from '../servers/proxy.ts';
import { stand } from '../servers/standing.ts';

interface Outage {
  readonly times: number;
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Reads that are answered while the database is out of reach, and how. */
const asked = 3;
const longest = 60_000;

/** The database is out of reach for a while: its wire is cut, or it stands still. Reads fail cleanly and come back by themselves. */
export const unreachableDatabase: Scenario = {
  name: 'database unreachable',
  run: async ({ extent, seed, holdings, say }) => {
    const database = await startDatabase(holdings);
    const wire = await wireTo(database.url, holdings);
    const standing = await stand(holdings, { databaseUrl: wire.url });
    const ledger = openLedger();
    const load = startLoad({ client: standing.client, ledger, writers: extent.writers, seed });
    holdings.hold(() => load.stop());
    const ways: Readonly<Record<string, Outage>> = {
      cut: { times: extent.cuts, begin: wire.cut, end: wire.mend },
      frozen: { times: extent.freezes, begin: database.freeze, end: database.thaw },
    };
    const answers = new Map<string, number>();
    const [waits, recoveries]: [number[], number[]] = [[], []];
    for (const [way, outage] of Object.entries(ways)) {
      for (let time = 1; time <= outage.times; time += 1) {
        await load.more(10);
        await outage.begin();
        for (let read = 0; read < asked; read += 1) {
          const begun = performance.now();
          const answer = await answerOf(standing.reader);
          waits.push(performance.now() - begun);
          answers.set(answer, (answers.get(answer) ?? 0) + 1);
        }
        await outage.end();
        const mended = performance.now();
        await untilRead(standing.reader);
        recoveries.push(performance.now() - mended);
        say(`${way}, ${time} of ${outage.times}`);
      }
    }
    await load.more(10);
    await load.stop();
    const figures = {
      outages: recoveries.length,
      'reads meanwhile': [...answers].map(([answer, count]) => `${answer} ${count}`).join(', '),
      'answered in max ms': middleAndLongest(waits).max,
      'recovery median ms': middleAndLongest(recoveries).median,
      'recovery max ms': middleAndLongest(recoveries).max,
    };
    const outcome = await accounted({ client: standing.client, databaseUrl: database.url, ledger }, figures);
    await standing.server.stop();
    const unclean = [...answers.keys()].filter((answer) => !clean.has(answer));
    return { ...outcome, broken: [...outcome.broken, ...unclean.map((answer) => `a read was answered with ${answer}`)] };
  },
};

const clean = new Set(['unavailable', 'took-too-long']);

/** What a read is answered with of which the server keeps no answer. */
async function answerOf(client: MithaqClient): Promise<string> {
  try {
    await client.agreements.list.query({ asOf: '2020-12-15' });
    return 'answered';
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    return failure.unreachable ? 'no answer' : failure.code;
  }
}

async function untilRead(client: MithaqClient): Promise<void> {
  const begun = performance.now();
  while ((await answerOf(client)) !== 'answered') {
    if (performance.now() - begun > longest) throw new Error('reads did not come back');
    await pause(20);
  }
}

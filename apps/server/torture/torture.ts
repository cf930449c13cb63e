import { openHoldings } from './holdings.ts';
import { optionsFrom } from './options.ts';
import type { Scenario } from './scenario.ts';
import { clockJumps } from './scenarios/clock-jumps.ts';
import { fullDisk, fullFiles } from './scenarios/full-disk.ts';
import { killedDatabase } from './scenarios/killed-database.ts';
import { killedServer } from './scenarios/killed-server.ts';
import { secondServer } from './scenarios/second-server.ts';
import { subscribers } from './scenarios/subscribers.ts';
import { unreachableDatabase } from './scenarios/unreachable-database.ts';
import { type Ran, tableOf } from './table.ts';

const scenarios: readonly Scenario[] = [
  secondServer,
  killedServer,
  killedDatabase,
  unreachableDatabase,
  fullDisk,
  fullFiles,
  clockJumps,
  subscribers,
];

const options = optionsFrom(process.argv.slice(2));
const say = (text: string) => void process.stderr.write(`${text}\n`);
const holdings = openHoldings();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void holdings.end().finally(() => process.exit(130)));
}

const runs: Ran[] = [];
for (const scenario of scenarios.filter(({ name }) => name.includes(options.only))) runs.push(await ran(scenario));
process.stdout.write(options.json ? `${JSON.stringify(runs, null, 2)}\n` : `${tableOf(runs)}\n`);
process.exitCode = runs.length > 0 && runs.every(({ broken }) => broken.length === 0) ? 0 : 1;

async function ran({ name, run }: Scenario): Promise<Ran> {
  say(`— ${name}`);
  const begun = performance.now();
  try {
    const outcome = await run({ ...options, holdings, say: (text) => say(`  ${text}`) });
    return { name, ...outcome, seconds: (performance.now() - begun) / 1_000 };
  } catch (fault) {
    const told = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    return { name, figures: {}, broken: [told], seconds: (performance.now() - begun) / 1_000 };
  } finally {
    await holdings.release();
  }
}

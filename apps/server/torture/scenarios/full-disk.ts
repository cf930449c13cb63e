import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { failureOf } from '@mithaq/client';
import { reachEmbedded } from '@mithaq/store';
import { accounted } from '../check/accounted.ts';
import { acknowledge, type Ledger, openLedger } from '../load/ledger.ts';
import type { Outcome, Scenario, Setting } from '../scenario.ts';
import { type Room, smallDisk, smallFiles } from '../servers/rooms.ts';
import { type Standing, stand } from '../servers/standing.ts';

/** What is left free, in bytes: less than a few dispatches need. */
const left = 1_048_576;
const patience = 30_000;
/** How many dispatches of the larger kind are tried until one is refused: several times what there is room for. */
const mostUntilFull = 60;
const sizes = { small: 100_000, large: 300_000 } as const;

/** The disk fills up under the data directory: what cannot be kept is refused as that, nothing is corrupted, and it goes on when there is room. */
export const fullDisk: Scenario = {
  name: 'disk full',
  run: async (setting) => {
    const room = await smallDisk(setting.holdings);
    return room === undefined ? notRun('no small disk can be mounted here; run it as root on Linux') : fill(room, setting);
  },
};

/** The same where no disk can be mounted, and in the long run everywhere: the system lets no file grow any more. */
export const fullFiles: Scenario = {
  name: 'disk full, simulated',
  run: async (setting) => {
    const { holdings, extent } = setting;
    if (!extent.simulatesAlways && (await smallDisk(holdings)) !== undefined) return notRun('a real disk was filled');
    const room = await smallFiles(holdings);
    return room === undefined ? notRun('there is no prlimit here') : fill(room, setting);
  },
};

const notRun = (why: string): Outcome => ({ figures: {}, broken: [], skipped: why });

async function fill(room: Room, { extent, holdings, say }: Setting): Promise<Outcome> {
  const { dataDirectory } = room.place;
  const standing = await stand(holdings, room.place);
  const ledger = openLedger();
  for (let dispatch = 0; dispatch < 3; dispatch += 1) await imported(standing, ledger);
  await room.fill(left);
  const before = await keptUntilFull(standing, ledger);
  const answers = new Map<string, number>();
  for (let dispatch = 0; dispatch < extent.writesOnFullDisk; dispatch += 1) count(answers, await imported(standing, ledger));
  const readMeanwhile = await standing.reader.agreements.list.query({ limit: 1 }).then(() => 'answered', told);
  say(`full: ${inWords(answers)}; a read: ${readMeanwhile}`);
  await room.makeRoom(standing.server);
  const { recovered, restarted } = await goneOn(standing, ledger);
  await standing.server.stop();
  await standing.start({ largestFile: undefined });
  const database = await reachEmbedded({ dataDirectory });
  const figures = {
    'writes until it was full': before,
    'writes while full': inWords(answers),
    'a read while full': readMeanwhile,
    'recovery ms': Math.round(recovered),
    'went on': restarted ? 'after a restart' : 'by itself',
  };
  const outcome = await accounted({ client: standing.client, databaseUrl: database.url, ledger }, figures);
  await database.stop();
  await standing.server.stop();
  return { ...outcome, broken: [...outcome.broken, ...wrongIn(answers)] };
}

/** Writes until something is refused. Tells how much was kept. @throws Error where nothing ever is */
async function keptUntilFull(standing: Standing, ledger: Ledger): Promise<number> {
  for (let kept = 0; kept < mostUntilFull; kept += 1) if ((await imported(standing, ledger, sizes.large)) !== 'kept') return kept;
  throw new Error(`${mostUntilFull} dispatches fit where there should be no room`);
}

function wrongIn(answers: ReadonlyMap<string, number>): string[] {
  const wrong = [...answers.keys()].filter((answer) => !['kept', 'storage-full', 'unavailable'].includes(answer));
  const missing = answers.has('storage-full') ? [] : ['no write was refused as storage-full'];
  return [...wrong.map((answer) => `a write on a full disk was answered with ${answer}`), ...missing];
}

/** Imports a text that does not shrink when it is packed. */
async function imported({ client }: Standing, ledger: Ledger, bytes: number = sizes.small): Promise<string> {
  const text = randomBytes(bytes).toString('hex');
  try {
    const { source } = await client.sources.import.mutate({ name: `${text.slice(0, 12)}.txt`, content: { encoding: 'text', data: text } });
    acknowledge(ledger, { kind: 'source', id: source.id, text });
    return 'kept';
  } catch (error) {
    return told(error);
  }
}

function told(error: unknown): string {
  const failure = failureOf(error);
  if (failure === undefined) throw error;
  return failure.unreachable ? 'no answer' : failure.code;
}

/** Waits until a write is kept again; starts the server anew where it does not come to that by itself. */
async function goneOn(standing: Standing, ledger: Ledger): Promise<{ readonly recovered: number; readonly restarted: boolean }> {
  const begun = performance.now();
  let restarted = false;
  while ((await imported(standing, ledger)) !== 'kept') {
    if (performance.now() - begun > patience) {
      if (restarted) throw new Error('it did not go on after there was room');
      restarted = true;
      await standing.server.kill();
      await standing.start({ largestFile: undefined });
    }
    await pause(200);
  }
  return { recovered: performance.now() - begun, restarted };
}

function count(answers: Map<string, number>, answer: string): void {
  answers.set(answer, (answers.get(answer) ?? 0) + 1);
}

function inWords(answers: ReadonlyMap<string, number>): string {
  return [...answers].map(([answer, times]) => `${answer} ${times}`).join(', ');
}

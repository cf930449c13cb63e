import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { failureOf } from '@mithaq/client';
import { reachEmbedded } from '@mithaq/store';
import { accounted } from '../check/accounted.ts';
import { acknowledge, type Ledger, openLedger } from '../load/ledger.ts';
import type { Outcome, Scenario, Setting } from '../scenario.ts';
import { endDatabaseIn, newDataDirectory } from '../servers/folder.ts';
import { type Standing, stand } from '../servers/standing.ts';

const run = promisify(execFile);
const diskSize = '256m';
/** What is left free, in bytes: less than a few dispatches need. */
const left = 1_048_576;
const dispatchBytes = 100_000;
const patience = 30_000;

/** The disk fills up under the data directory: what cannot be kept is refused as that, nothing is corrupted, and it goes on when there is room. */
export const fullDisk: Scenario = {
  name: 'disk full',
  run: async (setting) => {
    const disk = await mounted(setting);
    if (disk === undefined) return { figures: {}, broken: [], skipped: 'no small disk can be mounted here; run it as root on Linux' };
    return fill(disk, setting);
  },
};

/** A small disk of its own, where we may mount one. */
async function mounted({ holdings }: Setting): Promise<string | undefined> {
  const outer = await newDataDirectory(holdings);
  const disk = path.join(outer, 'disk');
  await mkdir(disk);
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${diskSize},mode=0755`, 'tmpfs', disk]);
  } catch {
    return undefined;
  }
  holdings.hold(async () => void (await run('umount', ['--lazy', disk])));
  return disk;
}

async function fill(disk: string, { extent, holdings, say }: Setting): Promise<Outcome> {
  const dataDirectory = path.join(disk, 'data');
  holdings.hold(() => endDatabaseIn(dataDirectory));
  const standing = await stand(holdings, { dataDirectory });
  const ledger = openLedger();
  for (let dispatch = 0; dispatch < 3; dispatch += 1) await imported(standing, ledger);
  const ballast = path.join(disk, 'ballast');
  const { bavail, bsize } = await statfs(disk);
  await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
  const answers = new Map<string, number>();
  for (let dispatch = 0; dispatch < extent.writesOnFullDisk; dispatch += 1) count(answers, await imported(standing, ledger));
  const readMeanwhile = await standing.reader.agreements.list.query({ limit: 1 }).then(() => 'answered', told);
  say(`full: ${inWords(answers)}; a read: ${readMeanwhile}`);
  await rm(ballast);
  const { recovered, restarted } = await goneOn(standing, ledger);
  await standing.server.stop();
  await standing.start();
  const database = await reachEmbedded({ dataDirectory });
  const figures = {
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

function wrongIn(answers: ReadonlyMap<string, number>): string[] {
  const wrong = [...answers.keys()].filter((answer) => !['kept', 'storage-full', 'unavailable'].includes(answer));
  const missing = answers.has('storage-full') ? [] : ['no write was refused as storage-full'];
  return [...wrong.map((answer) => `a write on a full disk was answered with ${answer}`), ...missing];
}

/** Imports a text that does not shrink when it is packed. */
async function imported({ client }: Standing, ledger: Ledger): Promise<string> {
  const text = randomBytes(dispatchBytes).toString('hex');
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
      await standing.start();
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

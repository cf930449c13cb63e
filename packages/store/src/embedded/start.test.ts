import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StartError } from '../start-error.ts';
import { isRunning } from './process-identity.ts';
import { type Embedded, startEmbedded } from './start.ts';

const isRoot = process.getuid?.() === 0;
let directory: string;
let running: Embedded | undefined;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'mithaq-start-'));
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  await rm(directory, { recursive: true, force: true });
});

const start = async (options: { port?: number } = {}) => {
  running = await startEmbedded({ dataDirectory: directory, ...options });
  return running;
};
const ask = async (url: string, statement: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
};
/** Work of a session that does not look whether its server still lives, for so many seconds. */
const busyFor = (seconds: number) => `do $$
  declare until timestamptz := clock_timestamp() + interval '${seconds} seconds';
  begin while clock_timestamp() < until loop end loop; end $$`;
const postmaster = async () => Number((await readFile(path.join(directory, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);

/** Runs a Mithaq that is killed and leaves its server behind. */
const leaveServerBehind = async () => {
  const program = fileURLToPath(new URL('./killed.program.ts', import.meta.url));
  const killed = spawn(process.execPath, ['--conditions=@mithaq/source', program, directory], { stdio: 'inherit' });
  expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL']);
};
const urlOfServerLeftBehind = async () => {
  const port = (await readFile(path.join(directory, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[3];
  return `postgresql://mithaq:${await readFile(path.join(directory, 'postgres.password'), 'utf8')}@127.0.0.1:${port}/mithaq`;
};

describe('the embedded database', () => {
  test('starts, stops, and starts again with what was written', async () => {
    const steps: string[] = [];
    const first = await startEmbedded({ dataDirectory: directory, onProgress: ({ en }) => steps.push(en) });
    expect(steps).toEqual(['Creating the database', 'Starting the database']);
    expect(await ask(first.url, 'select current_user as role, rolsuper from pg_roles where rolname = current_user')).toEqual([
      { role: 'mithaq', rolsuper: false },
    ]);
    await ask(first.url, `create table word as select 'ميثاق'::text as word`);
    const pid = await postmaster();
    await Promise.all([first.stop(), first.stop()]);
    expect(await isRunning(pid)).toBe(false);
    const { url } = await start();
    expect(await ask(url, 'select word from word')).toEqual([{ word: 'ميثاق' }]);
  });

  test('keeps its password to itself and asks for it', async () => {
    const { url } = await start();
    expect((await stat(path.join(directory, 'postgres.password'))).mode & 0o777).toBe(0o600);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  test('a killed Mithaq leaves a server behind: the next start ends it and has every row', async () => {
    await leaveServerBehind();
    const orphan = await postmaster();
    expect(await isRunning(orphan)).toBe(true);
    const { url } = await start();
    expect(await isRunning(orphan)).toBe(false);
    expect(await ask(url, 'select word from survivor')).toEqual([{ word: 'kept' }]);
  });

  test('a killed Mithaq whose server was killed, too, starts as soon as the last session of that one has ended', async () => {
    await leaveServerBehind();
    const client = new pg.Client({ connectionString: await urlOfServerLeftBehind() });
    client.on('error', () => undefined);
    await client.connect();
    const busy = client.query(busyFor(3)).catch(() => undefined);
    process.kill(await postmaster(), 'SIGKILL');
    const { url } = await start();
    await busy;
    expect(await ask(url, 'select word from survivor')).toEqual([{ word: 'kept' }]);
  });

  test('the number of a dead server that another process has by now is left alone', async () => {
    const first = await start();
    await first.stop();
    const bystander = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    const file = path.join(directory, 'postgres', 'postmaster.pid');
    await writeFile(file, `${bystander.pid}\n${path.join(directory, 'postgres')}\n1\n1\n\n127.0.0.1\n\nready\n`);
    const { url } = await start();
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(bystander.exitCode).toBeNull();
    bystander.stdin.end();
    await once(bystander, 'exit');
  });

  test('a second Mithaq on the same directory is refused; after the first stopped it may', async () => {
    const first = await start();
    await expect(startEmbedded({ dataDirectory: directory })).rejects.toMatchObject({ code: 'in-use' });
    expect(await ask(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.stop();
    await start();
  });

  test('a lock of a dead process, or of one that only has its number, is taken over', async () => {
    await writeFile(path.join(directory, 'mithaq.lock'), JSON.stringify({ pid: process.pid, began: 'some other boot 1' }));
    await start();
  });

  test('of two that start at the same moment one runs and one is refused', async () => {
    await writeFile(path.join(directory, 'mithaq.lock'), JSON.stringify({ pid: 2 ** 22 + 1, began: '' }));
    const outcomes = await Promise.allSettled([startEmbedded({ dataDirectory: directory }), startEmbedded({ dataDirectory: directory })]);
    running = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))[0];
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'in-use' } });
  });

  test('an interrupted first start leaves nothing that passes for data', async () => {
    await mkdir(path.join(directory, 'postgres.new', 'half'), { recursive: true });
    const { url } = await start();
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await expect(stat(path.join(directory, 'postgres.new'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a server that is killed', () => {
  test('is started again at the same URL with what was written; killed again at once, it is given up', async () => {
    const restarted = Promise.withResolvers<StartError>();
    running = await startEmbedded({ dataDirectory: directory, onRestart: restarted.resolve });
    const { url, died } = running;
    await ask(url, `create table word as select 'ميثاق'::text as word`);
    const first = await postmaster();
    process.kill(first, 'SIGKILL');
    const log = path.join(directory, 'postgres.log');
    expect(await restarted.promise).toMatchObject({ code: 'restarted', hint: { en: `Its log is ${log}` } });
    expect(await ask(url, 'select word from word')).toEqual([{ word: 'ميثاق' }]);
    const second = await postmaster();
    expect(second).not.toBe(first);
    process.kill(second, 'SIGKILL');
    expect(await died).toMatchObject({ code: 'died', hint: { en: expect.stringContaining(log) } });
    await running.stop();
    await start();
    expect(await ask(running.url, 'select word from word')).toEqual([{ word: 'ميثاق' }]);
  });

  test('is started again even where a session outlives it for a while', async () => {
    const restarted = Promise.withResolvers<StartError>();
    running = await startEmbedded({ dataDirectory: directory, onRestart: restarted.resolve });
    const client = new pg.Client({ connectionString: running.url });
    client.on('error', () => undefined);
    await client.connect();
    const busy = client.query('select count(*) from generate_series(1, 20000000)').catch(() => undefined);
    process.kill(await postmaster(), 'SIGKILL');
    expect(await restarted.promise).toMatchObject({ code: 'restarted' });
    await busy;
    expect(await ask(running.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('what cannot be started is explained', () => {
  test('a newer data directory', async () => {
    await writeFile(path.join(directory, 'version.json'), '{"layout":7}');
    await expect(start()).rejects.toMatchObject({
      code: 'newer-data',
      message: expect.stringMatching(/newer Mithaq \(7; this one knows 1\)/),
    });
  });

  test.each(['19', '15'])('a cluster of PostgreSQL %s', async (major) => {
    await mkdir(path.join(directory, 'postgres'), { recursive: true });
    await writeFile(path.join(directory, 'postgres', 'PG_VERSION'), `${major}\n`);
    await expect(start()).rejects.toMatchObject({ code: 'other-postgresql', message: expect.stringContaining(`PostgreSQL ${major}; 18`) });
  });

  test('a file where the directory should be', async () => {
    const file = path.join(directory, 'file');
    await writeFile(file, '');
    const failure = await startEmbedded({ dataDirectory: file }).catch((fault: unknown) => fault);
    expect(failure).toMatchObject({
      code: 'not-a-directory',
      message: `The data directory ${file} cannot be used: ${file} is a file`,
      text: { ar: expect.stringContaining(file) },
      hint: { en: expect.stringContaining('MITHAQ_DATA') },
    });
  });

  test('a file on the way to the directory', async () => {
    const file = path.join(directory, 'file');
    await writeFile(file, '');
    await expect(startEmbedded({ dataDirectory: path.join(file, 'data') })).rejects.toMatchObject({
      code: 'not-a-directory',
      message: `The data directory ${path.join(file, 'data')} cannot be used: ${file} is a file`,
    });
  });

  test('something else where the cluster belongs, which is left alone', async () => {
    const foreign = path.join(directory, 'postgres', 'notes.txt');
    await mkdir(path.dirname(foreign));
    await writeFile(foreign, 'mine');
    await expect(start()).rejects.toMatchObject({ code: 'foreign-cluster', message: expect.stringContaining(path.dirname(foreign)) });
    expect(await readFile(foreign, 'utf8')).toBe('mine');
    await rm(path.dirname(foreign), { recursive: true });
    await writeFile(path.dirname(foreign), '');
    await expect(start()).rejects.toMatchObject({ code: 'not-a-directory', message: expect.stringContaining('postgres is a file') });
  });

  test.each(['{', '', '{}', '{"layout":"7"}', '7'])('a marker that does not say which Mithaq wrote the data (%j)', async (marker) => {
    const file = path.join(directory, 'version.json');
    await writeFile(file, marker);
    await expect(start()).rejects.toMatchObject({
      code: 'unreadable-marker',
      message: expect.stringContaining(file),
      hint: { en: expect.stringContaining('write {"layout":1} into it') },
    });
    await expect(stat(path.join(directory, 'postgres'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.skipIf(isRoot)(`a directory without permission${isRoot ? ' (skipped: root may enter any directory)' : ''}`, async () => {
    await chmod(directory, 0o500);
    await expect(start()).rejects.toMatchObject({ code: 'unusable-directory' });
  });

  test.runIf(isRoot)('a directory that the database’s user cannot reach', async () => {
    const closed = path.join(directory, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const failure = startEmbedded({ dataDirectory: path.join(closed, 'data') });
    await expect(failure).rejects.toMatchObject({
      code: 'closed-directory',
      hint: { en: expect.stringContaining(`chmod o+x ${directory}`) },
    });
  });

  test('a taken port', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(start({ port })).rejects.toMatchObject({ code: 'port-taken', message: `Port ${port} is taken` });
    taken.close();
    await start();
  });
});

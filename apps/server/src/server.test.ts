import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMithaqClient } from '@mithaq/client';
import { createTestDatabase } from '@mithaq/store/testing';
import { describe, expect, test } from 'vitest';
import { createFilledDatabase, startTestServer } from './testing/server.ts';

const main = new URL('./main.ts', import.meta.url);

interface Said {
  readonly type: string;
  readonly [more: string]: unknown;
}

/** Runs the server as a process of its own, as `npm start` does. */
function run(environment: Record<string, string>) {
  const child = fork(main, {
    execArgv: ['--conditions=@mithaq/source'],
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: Said[] = [];
  const settled = Promise.withResolvers<Said>();
  child.on('message', (message: Said) => {
    said.push(message);
    if (message.type !== 'progress') settled.resolve(message);
  });
  child.once('exit', () => settled.resolve({ type: 'gone' }));
  return { child, said, settled: settled.promise, exit: once(child, 'exit') };
}

describe('a server', () => {
  test('answers whether it is up and whether it is ready, with careful headers', async () => {
    const server = await startTestServer();
    const health = await fetch(`${server.running.apiUrl}/health`);
    const ready = await fetch(`${server.running.apiUrl}/ready`);
    expect([health.status, await health.json(), ready.status, await ready.json()]).toEqual([
      200,
      { status: 'up' },
      200,
      { status: 'ready' },
    ]);
    expect(health.headers.get('x-content-type-options')).toBe('nosniff');
    expect(health.headers.get('content-security-policy')).toContain("default-src 'none'");
    await server.stop();
  });

  test('is not ready over a database of another schema, and says so until it is', async () => {
    const server = await startTestServer();
    const ready = async () => (await fetch(`${server.running.apiUrl}/ready`)).status;
    await server.pool.query(`insert into kysely_migration (name, timestamp) values ('9999-of-tomorrow', '2030-01-01')`);
    expect([await ready(), (await fetch(`${server.running.apiUrl}/health`)).status]).toEqual([503, 200]);
    await server.pool.query(`delete from kysely_migration where name = '9999-of-tomorrow'`);
    expect(await ready()).toBe(200);
    await server.stop();
  });

  test('fills the register on its first start alone', async () => {
    const first = await startTestServer({ database: await createTestDatabase() });
    expect((await first.anonymous.register.summary.query()).counts.agreements).toBeGreaterThan(0);
    await first.operator.sources.import.mutate({ name: 'own.txt', content: { encoding: 'text', data: 'Own text' } });
    const before = await first.anonymous.register.summary.query();
    await first.running.stop();
    const second = await startTestServer({ database: first.database });
    expect(await second.anonymous.register.summary.query()).toEqual(before);
    await second.stop();
    await first.database.drop();
  });

  test('tells programs on this machine where it is, for its owner alone, until it stops', async () => {
    const server = await startTestServer();
    const file = path.join(server.dataDirectory, 'runtime.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(path.join(server.dataDirectory, 'secret'))).mode & 0o777).toBe(0o600);
    const { apiUrl, token, pid, dashboardUrl } = JSON.parse(await readFile(file, 'utf8'));
    expect({ apiUrl, pid, dashboardUrl }).toEqual({
      apiUrl: server.running.apiUrl,
      pid: process.pid,
      dashboardUrl: 'http://127.0.0.1:4300',
    });
    expect((await createMithaqClient({ url: apiUrl, token }).session.get.query()).user?.role).toBe('admin');
    await server.running.stop();
    await expect(stat(file)).rejects.toThrow('ENOENT');
    await server.stop().catch(() => undefined);
  });

  test('holds its data directory: a second one on it is refused, and can start once the first has stopped', async () => {
    const first = await startTestServer();
    const second = { database: first.database, dataDirectory: first.dataDirectory };
    await expect(startTestServer(second)).rejects.toMatchObject({
      code: 'in-use',
      text: { ar: expect.stringContaining(first.dataDirectory), en: expect.stringContaining(`process ${process.pid}`) },
    });
    expect((await first.operator.session.get.query()).user?.role).toBe('admin');
    await first.running.stop();
    const after = await startTestServer(second);
    expect((await after.anonymous.session.get.query()).setUp).toBe(false);
    await after.stop();
    await first.database.drop();
  });

  test('says that a port is taken before it touches anything', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(startTestServer({ port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
    other.close();
  });
});

describe('the process', () => {
  // It starts from its sources, and fills a register: on a machine that does other things besides, that took more than half a minute.
  test('reports its progress, is ready, and stops cleanly when told to', { timeout: 120_000 }, async () => {
    const database = await createTestDatabase();
    const dataDirectory = await mkdtemp(path.join(tmpdir(), 'mithaq-process-'));
    const { child, said, settled, exit } = run({ DATABASE_URL: database.url, MITHAQ_DATA: dataDirectory, MITHAQ_API_PORT: '0' });
    const ready = await settled;
    expect(ready).toMatchObject({ type: 'ready', database: 'external', dataDirectory, setupToken: expect.stringMatching(/^[\w-]{43}$/) });
    expect(said.slice(0, -1).every(({ type }) => type === 'progress')).toBe(true);
    expect((await fetch(`${ready.apiUrl}/ready`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    await expect(stat(path.join(dataDirectory, 'runtime.json'))).rejects.toThrow('ENOENT');
    await rm(dataDirectory, { recursive: true });
    await database.drop();
  });

  test('stops when its parent is gone', async () => {
    const database = await createFilledDatabase();
    const dataDirectory = await mkdtemp(path.join(tmpdir(), 'mithaq-process-'));
    const { child, settled, exit } = run({ DATABASE_URL: database.url, MITHAQ_DATA: dataDirectory, MITHAQ_API_PORT: '0' });
    expect((await settled).type).toBe('ready');
    child.disconnect();
    expect(await exit).toEqual([0, null]);
    await rm(dataDirectory, { recursive: true });
    await database.drop();
  });

  test.each([
    [{ MITHAQ_API_PORT: 'http' }, /^The variable MITHAQ_API_PORT has an unusable value/],
    [{ DATABASE_URL: 'mysql://localhost/x' }, /^The variable DATABASE_URL has an unusable value/],
    [
      { DATABASE_URL: 'postgresql://nobody:x@127.0.0.1:1/none', MITHAQ_API_PORT: '0' },
      /^The database that DATABASE_URL names cannot be used: connect ECONNREFUSED/,
    ],
    [{ MITHAQ_DATA: '/dev/null/mithaq', MITHAQ_API_PORT: '0' }, /^The data directory \/dev\/null\/mithaq cannot be used/],
  ])('explains in a line what keeps it from starting: %o', async (environment, message) => {
    const dataDirectory = await mkdtemp(path.join(tmpdir(), 'mithaq-process-'));
    const { settled, exit } = run({ MITHAQ_DATA: dataDirectory, ...environment });
    const failed = await settled;
    expect(failed).toMatchObject({ type: 'failed', message: { en: expect.stringMatching(message) }, hint: { ar: expect.any(String) } });
    expect(JSON.stringify(failed)).not.toContain('\\n');
    expect(await exit).toEqual([1, null]);
    await rm(dataDirectory, { recursive: true });
  });
});

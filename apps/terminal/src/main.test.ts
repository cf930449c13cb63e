import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreementPage, summary } from './testing/answers.ts';
import { type FakeServer, startFakeServer } from './testing/fake-server.ts';

const builder = fileURLToPath(new URL('../scripts/build.mjs', import.meta.url));
let directory: string;
let server: FakeServer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mithaq-terminal-'));
  await promisify(execFile)(process.execPath, [builder, join(directory, 'dist')]);
  server = await startFakeServer();
});

afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

function start(argv: readonly string[], environment: Record<string, string> = {}): ChildProcess {
  const own = { PATH: process.env.PATH ?? '', MITHAQ_DATA: directory, ...environment };
  return spawn(process.execPath, [join(directory, 'dist', 'mithaq.js'), ...argv], { env: own, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function mithaq(argv: readonly string[], environment: Record<string, string> = {}) {
  const child = start(argv, environment);
  const [out, err, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), exitOf(child)]);
  return { out, err, code };
}

async function textOf(stream: ChildProcess['stdout']): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) text += String(chunk);
  return text;
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('exit', resolve));
}

test('the bundled program asks a server over HTTP and prints its exact answer', async () => {
  const { out, err, code } = await mithaq(['agreement', 'italy-gna-2020', '--json'], { MITHAQ_URL: server.url });
  expect([JSON.parse(out), err, code]).toEqual([agreementPage, '', 0]);
});

test('the server is found through its file in the data directory, token and all', async () => {
  const file = join(directory, 'runtime.json');
  await writeFile(file, JSON.stringify({ apiUrl: server.url, token: 'editor', pid: 1 }));
  const article = join(directory, 'article.txt');
  await writeFile(article, 'نص');
  const status = await mithaq(['status', '--json']);
  const imported = await mithaq(['import', article]);
  await rm(file);
  expect([JSON.parse(status.out), status.code]).toEqual([summary, 0]);
  expect(imported).toMatchObject({ err: '', code: 1 });
});

test('errors come in the language asked for, with their exit codes', async () => {
  const notFound = await mithaq(['event', 'nope', '--lang', 'ar'], { MITHAQ_URL: server.url });
  expect(notFound).toEqual({ out: '', err: 'mithaq: لا سجل بهذا المعرّف: nope\n', code: 3 });
  const notAllowed = await mithaq(['import', builder], { MITHAQ_URL: server.url });
  expect(notAllowed).toEqual({ out: '', err: `mithaq: ${builder}: Sign in first\n`, code: 5 });
});

test('a server that no longer listens is noticed at once', async () => {
  const { err, code } = await mithaq(['topics'], { MITHAQ_URL: 'http://127.0.0.1:9' });
  const said = 'mithaq: No Mithaq server answers at http://127.0.0.1:9. Start one with `npm start` in the repository.\n';
  expect([err, code]).toEqual([said, 4]);
  const asked = await mithaq(['topics', '--url', 'http://127.0.0.1:9', '--lang', 'ar']);
  expect([asked.err, asked.code]).toEqual([
    'mithaq: لا خادم لميثاق يجيب على http://127.0.0.1:9. شغّله بالأمر `npm start` في المستودع.\n',
    4,
  ]);
});

test('no server at all', async () => {
  expect((await mithaq(['topics', '--lang=ar'])).code).toBe(4);
});

test('a reader that has seen enough is no failure', async () => {
  const child = start(['agreement', 'italy-gna-2020', '--json'], { MITHAQ_URL: server.url });
  child.stdout?.destroy();
  const [err, code] = await Promise.all([textOf(child.stderr), exitOf(child)]);
  expect([err, code]).toEqual(['', 0]);
});

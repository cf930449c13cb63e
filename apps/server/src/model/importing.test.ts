import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { workDone } from '../testing/work.ts';

let answer: { readonly status: number; readonly suggestions: readonly unknown[] } = { status: 200, suggestions: [] };
let garbled = false;
const provider = createServer((_request, response) => {
  const content = garbled ? 'I would rather not.' : JSON.stringify({ suggestions: answer.suggestions });
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
});

let server: TestServer;
beforeAll(async () => {
  provider.listen(0, '127.0.0.1');
  await once(provider, 'listening');
  const address = provider.address();
  if (address === null || typeof address === 'string') throw new TypeError('the provider listens nowhere');
  server = await startTestServer({ model: { url: `http://127.0.0.1:${address.port}/v1`, name: 'small-model' } });
});
afterAll(async () => {
  await server.stop();
  provider.closeAllConnections();
  provider.close();
});

const importText = (name: string, data: string) => server.operator.sources.import.mutate({ name, content: { encoding: 'text', data } });
const suggestionsOf = async (key: string) => (await server.operator.sources.get.query({ key })).suggestions;

test('what a model proposes of an import waits for an editor beside what the reader proposes, marked and unsure', async () => {
  answer = {
    status: 200,
    suggestions: [
      { kind: 'date', quote: 'the feast of that year', edtf: '2020-05', before: '', why: 'a feast' },
      { kind: 'date', quote: 'made up', edtf: '2020', before: '', why: '' },
    ],
  };
  const { source } = await importText('feast.txt', 'They met on the feast of that year.');
  await workDone(server);
  const proposed = (await suggestionsOf(source.id)).filter(({ origin }) => origin !== undefined);
  expect(proposed).toMatchObject([
    {
      exact: 'the feast of that year',
      start: 12,
      origin: { model: 'small-model' },
      confidence: 'low',
      standing: 'open',
      value: { kind: 'date', date: { edtf: '2020-05' } },
    },
  ]);
  const shown = await server.anonymous.sources.get.query({ key: source.id });
  expect(shown.suggestions).toEqual([]);
});

test('what the reader proposes already is not proposed again', async () => {
  answer = { status: 200, suggestions: [{ kind: 'date', quote: '4 December 2020', edtf: '2020-12-04', before: '', why: '' }] };
  const { source } = await importText('dated.txt', 'They met on 4 December 2020.');
  await workDone(server);
  const dates = (await suggestionsOf(source.id)).filter(({ value }) => value.kind === 'date');
  expect(dates.map(({ exact, origin }) => [exact, origin])).toEqual([['4 December 2020', undefined]]);
});

const questionsLeft = async () => (await server.pool.query<{ fault: string | null }>('select fault from model_due')).rows;
const isLogged = (why: string) => server.logged.some((line) => line.includes('the model gave nothing') && line.includes(why));

test('a model that fails keeps nobody from importing; it is asked again later, and then what it proposes comes in', async () => {
  answer = { status: 400, suggestions: [] };
  const imported = await importText('alone.txt', 'They met when the dates were ripe.');
  expect(imported.outcome).toBe('created');
  await expect.poll(() => isLogged('refused'), { timeout: 20_000 }).toBe(true);
  expect(await questionsLeft()).toEqual([{ fault: null }]);
  answer = { status: 200, suggestions: [{ kind: 'date', quote: 'when the dates were ripe', edtf: '2020-09', before: '', why: '' }] };
  await expect.poll(waitIsOver, { timeout: 20_000 }).toBe(1);
  await workDone(server);
  const proposed = (await suggestionsOf(imported.source.id)).filter(({ origin }) => origin !== undefined);
  expect(proposed.map(({ exact }) => exact)).toEqual(['when the dates were ripe']);
  const { rows } = await server.operator.changes.list.query({});
  expect(rows.some(({ what, subject }) => what === 'source-read' && subject.id === imported.source.id)).toBe(true);
});

/** Lets the time pass that a question waits until its next try. How many wait. */
async function waitIsOver(): Promise<number> {
  const { rowCount } = await server.pool.query(`update queue.job set start_after = now() where name = 'model' and state = 'retry'`);
  return rowCount ?? 0;
}

test('what a model cannot understand is not asked again', async () => {
  answer = { status: 200, suggestions: [] };
  garbled = true;
  await importText('garbled.txt', 'They met on 6 December 2020.');
  await workDone(server);
  garbled = false;
  expect(await questionsLeft()).toEqual([{ fault: 'not-understood' }]);
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';

let answer: { readonly status: number; readonly suggestions: readonly unknown[] } = { status: 200, suggestions: [] };
const provider = createServer((_request, response) => {
  const content = JSON.stringify({ suggestions: answer.suggestions });
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
  const dates = (await suggestionsOf(source.id)).filter(({ value }) => value.kind === 'date');
  expect(dates.map(({ exact, origin }) => [exact, origin])).toEqual([['4 December 2020', undefined]]);
});

test('a model that fails keeps nobody from importing', async () => {
  answer = { status: 400, suggestions: [] };
  expect(await importText('alone.txt', 'They met on 5 December 2020.')).toMatchObject({ outcome: 'created' });
  expect(server.logged.some((line) => line.includes('the model gave nothing') && line.includes('refused'))).toBe(true);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const sentence = 'كان ذلك في 4 ديسمبر 2020. ';

test('a text that repeats itself proposes no more than the most, and says what is left out', async () => {
  const file = { name: 'repeated.txt', content: { encoding: 'text' as const, data: sentence.repeat(5_100) } };
  const result = await server.operator.sources.import.mutate(file);
  expect(result).toMatchObject({ outcome: 'created', suggestionCount: 5_000, suggestionsLeftOut: 100 });
  expect(await server.operator.sources.import.mutate(file)).not.toHaveProperty('suggestionsLeftOut');

  const page = await server.operator.sources.get.query({ key: result.source.id });
  expect(page.row).toMatchObject({ suggestionCount: 5_000, openSuggestionCount: 5_000 });
  expect(page.row.marks).toHaveLength(200);
  expect(page.suggestions.map(({ start }) => start)).toEqual(
    Array.from({ length: 1_000 }, (_, index) => index * sentence.length + sentence.indexOf('4')),
  );

  const [first] = page.suggestions;
  await server.operator.suggestions.judge.mutate({ id: first?.id ?? '', verdict: 'rejected', revision: 0 });
  const after = await server.operator.sources.get.query({ key: result.source.id });
  expect(after.suggestions).toHaveLength(1_001);
  expect(after.suggestions[0]).toMatchObject({ id: first?.id, standing: 'rejected' });
  expect(after.row).toMatchObject({ suggestionCount: 5_000, openSuggestionCount: 4_999 });
});

test('a text that says something once leaves nothing out', async () => {
  const file = { name: 'once.txt', content: { encoding: 'text' as const, data: sentence } };
  const result = await server.operator.sources.import.mutate(file);
  expect(result.suggestionCount).toBe(1);
  expect(result).not.toHaveProperty('suggestionsLeftOut');
});

import { failureOf, type MithaqClient } from '@mithaq/client';
import { SuggestionId } from '@mithaq/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';
import { newId } from './world.ts';

let server: TestServer;
let client: MithaqClient;

beforeAll(async () => {
  server = await startTestServer();
  client = server.operator;
});
afterAll(() => server.stop());

/** What the reader suggests of Italy in a text of its own. */
async function italyIn(sentence: string) {
  const { source } = await client.sources.import.mutate({
    name: `${newId('source')}.txt`,
    content: { encoding: 'text', data: `${sentence}\n\n${newId('source')}` },
  });
  const { suggestions } = await client.sources.get.query({ key: source.id });
  const found = suggestions.find(({ value }) => value.kind === 'mention' && 'record' in value && value.record.slug === 'italy');
  if (found === undefined) throw new Error('Italy was not found');
  return { id: SuggestionId.parse(found.id), basis: found.basis ?? '', confidence: found.confidence, reason: found.reason };
}

const sentence = 'Italy and Malta met in Rome.';

test('what is rejected again and again is shown as less sure, with the count; a reset undoes that, and is undone itself', async () => {
  const first = await italyIn(sentence);
  await client.suggestions.judge.mutate({ id: first.id, verdict: 'rejected', revision: 0 });
  expect(await italyIn(sentence)).toMatchObject({ basis: first.basis, confidence: first.confidence, reason: first.reason });
  for (const _time of [2, 3, 4]) {
    const { id } = await italyIn(sentence);
    await client.suggestions.judge.mutate({ id, verdict: 'rejected', revision: 0 });
  }
  const learned = await italyIn(sentence);
  expect(learned.confidence).toBe('low');
  expect(learned.reason['en']).toBe(`${first.reason['en']}; accepted 0 of 4 times here`);
  expect(learned.reason['ar']).toBe(`${first.reason['ar']}؛ قُبل مثله هنا 0 من أصل 4`);

  await client.learning.reset.mutate({ basis: first.basis });
  expect(await italyIn(sentence)).toMatchObject({ confidence: first.confidence, reason: first.reason });
  const { rows } = await client.learning.list.query({});
  expect(rows).toMatchObject([{ basis: first.basis, accepted: 0, rejected: 0, reset: { by: 'operator' }, record: { slug: 'italy' } }]);

  await client.learning.reset.mutate({ basis: first.basis, restore: true });
  expect(await italyIn(sentence)).toMatchObject({ confidence: 'low' });
  expect((await client.learning.list.query({})).rows).toMatchObject([{ rejected: 4, effect: 'distrusted' }]);
});

test('a basis of which nothing was judged is not found', async () => {
  const [outcome] = await Promise.allSettled([client.learning.reset.mutate({ basis: 'alias:nobody' })]);
  expect(outcome.status === 'rejected' && failureOf(outcome.reason)).toMatchObject({ code: 'not-found', path: ['basis'] });
});

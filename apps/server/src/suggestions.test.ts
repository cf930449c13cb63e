import type { HeldSuggestion } from '@mithaq/api';
import { failureOf, type MithaqClient } from '@mithaq/client';
import { createStore } from '@mithaq/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';
import { newId } from './world.ts';

const article = 'استقبلت إيطاليا وفدًا، ثم عادت إيطاليا فأكدت موقفها في 4 ديسمبر 2020.';
const first = article.indexOf('إيطاليا');
const second = article.lastIndexOf('إيطاليا');

let server: TestServer;
let client: MithaqClient;
let source: string;
let italy: string;

beforeAll(async () => {
  server = await startTestServer();
  client = server.operator;
  const imported = await client.sources.import.mutate({ name: 'delegation.txt', content: { encoding: 'text', data: article } });
  source = imported.source.id;
  italy = (await client.actors.get.query({ key: 'italy' })).ref.id;
});
afterAll(() => server.stop());

/** Puts a suggestion beside whatever the reader found, so that what is tested does not hang on what it finds. */
async function suggested(value: HeldSuggestion['value'], start: number, exact: string): Promise<string> {
  const store = createStore({ url: server.database.url });
  const id = newId('suggestion');
  const stretch = { start, end: start + exact.length, exact };
  const rest = { confidence: 'high', reason: { en: 'a test' }, standing: 'open', revision: 0 } as const;
  await store.register.transact(null, (writing) => writing.addSuggestions([{ id, source, ...stretch, value, ...rest }]));
  await store.close();
  return id;
}

/** What the register states of Italy on the strength of the article, by quote and position. */
async function stated(): Promise<(string | number | boolean)[][]> {
  const { statements, names } = await client.actors.get.query({ key: 'italy' });
  const all = [...statements, ...names.flatMap((name) => name.statements)];
  const citations = all.flatMap((statement) => statement.citations.map((citation) => ({ ...statement, citation })));
  return citations
    .filter(({ citation }) => citation.source.id === source)
    .map(({ standing, property, citation }) => [property, standing, citation.exact, citation.start, citation.check]);
}

test('an accepted mention becomes a statement with its passage, and taking it back removes exactly that', async () => {
  const id = await suggested({ kind: 'mention', record: italy }, first, 'إيطاليا');
  const before = await stated();
  const accepted = await client.suggestions.judge.mutate({ id, verdict: 'accepted', revision: 0 });
  expect(accepted).toMatchObject({ standing: 'accepted', revision: 1, judgedBy: 'operator', value: { record: { slug: 'italy' } } });
  expect(await stated()).toEqual([...before, ['names', 'accepted', 'إيطاليا', first, 'exact']]);

  const reopened = await client.suggestions.judge.mutate({ id, verdict: 'open', revision: 1 });
  expect(reopened).toMatchObject({ standing: 'open', revision: 2 });
  expect([reopened.judgedBy, reopened.judgedAt]).toEqual([undefined, undefined]);
  expect(await stated()).toEqual(before);
});

test('rejecting what was accepted takes the statement back; the judgement stays', async () => {
  const id = await suggested({ kind: 'mention', record: italy }, second, 'إيطاليا');
  await client.suggestions.judge.mutate({ id, verdict: 'accepted', revision: 0 });
  await client.suggestions.judge.mutate({ id, verdict: 'rejected', revision: 1 });
  expect(await stated()).toEqual([]);
  const { suggestions } = await client.sources.get.query({ key: source });
  expect(suggestions.find((suggestion) => suggestion.id === id)).toMatchObject({ standing: 'rejected', revision: 2 });
});

test('a passage that is stated already is not stated twice, and undoing the second leaves the first', async () => {
  const one = await suggested({ kind: 'mention', record: italy }, first, 'إيطاليا');
  const other = await suggested({ kind: 'mention', record: italy }, first, 'إيطاليا');
  await client.suggestions.judge.mutate({ id: one, verdict: 'accepted', revision: 0 });
  await client.suggestions.judge.mutate({ id: other, verdict: 'accepted', revision: 0 });
  expect(await stated()).toHaveLength(1);
  await client.suggestions.judge.mutate({ id: other, verdict: 'open', revision: 1 });
  expect(await stated()).toHaveLength(1);
  await client.suggestions.judge.mutate({ id: one, verdict: 'open', revision: 1 });
  expect(await stated()).toEqual([]);
});

test('an accepted date is remembered and states nothing', async () => {
  const date = await import('@mithaq/domain').then(({ fuzzyDate }) => fuzzyDate('2020-12-04'));
  const at = article.indexOf('4 ديسمبر 2020');
  const id = await suggested({ kind: 'date', date }, at, '4 ديسمبر 2020');
  const before = await client.register.summary.query();
  expect(await client.suggestions.judge.mutate({ id, verdict: 'accepted', revision: 0 })).toMatchObject({ standing: 'accepted' });
  expect((await client.register.summary.query()).counts.statements).toBe(before.counts.statements);
});

test('of two editors who judge at once one is told that she was late', async () => {
  const id = await suggested({ kind: 'mention', record: italy }, first, 'إيطاليا');
  const answers = await Promise.allSettled([
    client.suggestions.judge.mutate({ id, verdict: 'accepted', revision: 0 }),
    server.client({ token: server.running.operatorToken }).suggestions.judge.mutate({ id, verdict: 'rejected', revision: 0 }),
  ]);
  const late = answers.flatMap((answer) => (answer.status === 'rejected' ? [failureOf(answer.reason)] : []));
  expect(late).toMatchObject([{ category: 'conflict', code: 'stale-revision' }]);
});

test('a judgement that stands already, and a suggestion that does not exist, are told apart', async () => {
  const id = await suggested({ kind: 'mention', record: italy }, second, 'إيطاليا');
  await client.suggestions.judge.mutate({ id, verdict: 'rejected', revision: 0 });
  const again = client.suggestions.judge.mutate({ id, verdict: 'rejected', revision: 1 });
  const unknown = client.suggestions.judge.mutate({ id: newId('suggestion'), verdict: 'rejected', revision: 0 });
  const answers = await Promise.allSettled([again, unknown]);
  const codes = answers.map((answer) => (answer.status === 'rejected' ? failureOf(answer.reason) : undefined));
  expect(codes).toMatchObject([{ code: 'already-judged' }, { code: 'not-found' }]);
});

test('the reader suggests the names of the register in an imported article, at their place', async () => {
  const { suggestions, text = '' } = await client.sources.get.query({ key: source });
  for (const { exact, start, end } of suggestions) expect(text.slice(start, end)).toBe(exact);
  const found = suggestions.filter(({ reason }) => reason.en !== 'a test');
  const mentions = found.flatMap(({ value, start }) =>
    value.kind === 'mention' && 'record' in value && value.record.slug === 'italy' ? [start] : [],
  );
  expect(mentions).toEqual([first, second]);
});

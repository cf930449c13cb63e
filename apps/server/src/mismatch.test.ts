import { createHash } from 'node:crypto';
import { type Selector, Source, Statement } from '@mithaq/domain';
import { createStore } from '@mithaq/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';
import { newId } from './world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const article = 'Malta and Rome were named. Malta answered first; Rome came later.';
const quotes = ['Malta and Rome', 'Malta answered first', 'Rome came later'];
const shifted = 'Malta answered first';

/** A source that the register knows by its SHA-256 alone, cited at three places, of which one lies one letter too far. */
async function knownSource(): Promise<{ source: Source; statements: readonly Statement[]; subject: string }> {
  const subject = (await server.anonymous.actors.get.query({ key: 'malta' })).ref.id;
  const source = Source.parse({
    record: 'source',
    id: newId('source'),
    schemaVersion: 2,
    slug: 'a-shifted-source',
    type: 'article',
    label: { en: 'A shifted source' },
    language: 'en',
    derivedFrom: [],
    text: { sha256: createHash('sha256').update(article).digest('hex'), length: article.length },
    rights: 'full-text',
    sample: true,
  });
  const statements = quotes.map((exact) => {
    const start = article.indexOf(exact) + (exact === shifted ? 1 : 0);
    const citations = [{ source: source.id, selector: { exact, start, end: start + exact.length } }];
    const value = { value: exact, language: 'en', type: 'alias' };
    const given = { record: 'statement', schemaVersion: 2, id: newId('statement'), subject, property: 'names', value, citations };
    return Statement.parse({ ...given, modality: 'occurred', standing: 'accepted', rank: 0 });
  });
  const store = createStore({ url: server.database.url });
  await store.register.transact(null, async (writing) => {
    await writing.save(source);
    for (const statement of statements) await writing.saveStatement(statement);
  });
  await store.close();
  return { source, statements, subject };
}

async function selectorsOf(source: string): Promise<readonly Selector[]> {
  const store = createStore({ url: server.database.url });
  const statements = await store.register.statementsCiting(source);
  await store.close();
  return statements.flatMap(({ citations }) => citations.map(({ selector }) => selector));
}

test('a citation that does not match is reported, shown as such, and never moved', async () => {
  const { source, statements, subject } = await knownSource();
  const before = await selectorsOf(source.id);
  const file = { name: 'a.txt', content: { encoding: 'text' as const, data: article } };
  const at = article.indexOf(shifted) + 1;
  const mismatch = {
    statement: statements[1]?.id,
    subject: expect.objectContaining({ id: subject }),
    expected: shifted,
    found: article.slice(at, at + shifted.length),
    start: at,
  };

  const result = await server.operator.sources.import.mutate(file);
  expect(result).toMatchObject({ outcome: 'attached', source: { id: source.id } });
  expect(result.citations).toEqual({ checked: 3, exact: 2, mismatches: [mismatch] });

  expect(await selectorsOf(source.id)).toEqual(before);
  expect(before.find(({ exact }) => exact === shifted)).toEqual({ exact: shifted, start: at, end: at + shifted.length });

  const { rows } = await server.anonymous.sources.list.query({ limit: 100 });
  expect(rows.find(({ ref }) => ref.id === source.id)).toMatchObject({ passageCount: 3, mismatchCount: 1 });
  const { passages } = await server.anonymous.sources.get.query({ key: source.id });
  expect(passages.map(({ exact, start, check }) => [exact, start, check])).toEqual([
    ['Malta and Rome', 0, 'exact'],
    [shifted, at, 'mismatch'],
    ['Rome came later', article.indexOf('Rome came'), 'exact'],
  ]);

  const again = await server.operator.sources.import.mutate(file);
  expect([again.outcome, again.citations]).toEqual(['known', { checked: 3, exact: 2, mismatches: [mismatch] }]);
});

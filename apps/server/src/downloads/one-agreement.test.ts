import { AnyRecord, referencesOf, Statement } from '@mithaq/domain';
import { loadRegister } from '@mithaq/fixtures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const slug = 'italy-gna-december-2020';
const get = (file: string) => fetch(`${server.running.apiUrl}/api/v1/exports/${file}`);

async function entriesIn(file: string) {
  const entries: unknown[] = (await (await get(file)).text()).split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  return {
    records: entries.flatMap((entry) => AnyRecord.safeParse(entry).data ?? []),
    statements: entries.flatMap((entry) => Statement.safeParse(entry).data ?? []),
    count: entries.length,
  };
}

describe('one agreement as a file', () => {
  test('has its clauses, its events, what is stated of all three, their sources, and whom they name', async () => {
    const register = loadRegister();
    const { records, statements, count } = await entriesIn(`agreement.jsonl?key=${slug}`);
    expect(records.length + statements.length).toBe(count);
    const agreement = records.find((record) => record.slug === slug);
    const own = register.records.filter(
      (record) =>
        record.id === agreement?.id ||
        (record.record === 'clause' && record.agreement === agreement?.id) ||
        (record.record === 'event' && record.agreements.some((one) => one === agreement?.id)),
    );
    const ids = new Set<string>(own.map(({ id }) => id));
    const said = register.statements.filter(({ subject }) => ids.has(subject));
    expect(statements.map(({ id }) => id).toSorted()).toEqual(said.map(({ id }) => id).toSorted());
    const held = new Set<string>(records.map(({ id }) => id));
    const named = [...own, ...said].flatMap((entry) => referencesOf(entry).map(({ to }) => to));
    expect([...ids, ...named].filter((id) => !held.has(id))).toEqual([]);
  });

  test('has no clause and no event of another agreement', async () => {
    const { records } = await entriesIn(`agreement.jsonl?key=${slug}`);
    const agreement = records.find((record) => record.slug === slug);
    const others = records.flatMap((record) => (record.record === 'clause' ? [record.agreement] : []));
    expect(new Set(others)).toEqual(new Set([agreement?.id]));
  });

  test.each(['jsonl', 'jsonld', 'csv.zip', 'ftm.jsonl', 'geojson', 'csl.json', 'bib', 'ris'])('comes as %s', async (format) => {
    const answer = await get(`agreement.${format}?key=${slug}`);
    expect(answer.status).toBe(200);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  test.each([
    ['agreement.jsonl', 400, 'invalid-input'],
    ['agreement.jsonl?key=nowhere', 404, 'not-found'],
    [`agreement.bundle.zip?key=${slug}`, 404, 'not-found'],
  ])('%s is refused', async (file, status, code) => {
    const answer = await get(file);
    const { error } = (await answer.json()) as { error: { code: string } };
    expect([answer.status, error.code]).toEqual([status, code]);
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('finds Italy in either script and a careless spelling', async () => {
  for (const q of ['إيطاليا', 'ايطاليا', 'Italy', 'italy']) {
    const { groups } = await server.anonymous.search.query.query({ q, kinds: ['actor'] });
    expect(groups[0]?.hits[0]?.ref?.slug, q).toBe('italy');
  }
});

test('a topic by its words, marked where they stand', async () => {
  const { groups } = await server.anonymous.search.query.query({ q: 'demining', kinds: ['topic'] });
  expect(groups[0]?.hits.map(({ topic }) => topic)).toEqual(['hazards.demining']);
  const { matched } = groups[0]?.hits[0] ?? { matched: { text: '', ranges: [] } };
  expect(matched.ranges.map(({ start, end }) => matched.text.slice(start, end).toLowerCase())).toEqual(['demining']);
});

test('an office with its organisation, a clause with its agreement, a passage with its place', async () => {
  const { groups } = await server.anonymous.search.query.query({ q: 'الدفاع', limit: 20 });
  const hits = groups.flatMap((group) => group.hits);
  expect(hits.filter(({ kind }) => kind === 'office').every(({ parent }) => parent?.record === 'actor')).toBe(true);
  expect(hits.filter(({ kind }) => kind === 'clause').every(({ parent }) => parent?.record === 'agreement')).toBe(true);
  const passages = hits.filter(({ kind }) => kind === 'passage');
  expect(passages.length).toBeGreaterThan(0);
  for (const { passage, matched } of passages) expect((passage?.end ?? 0) - (passage?.start ?? 0)).toBe(matched.text.length);
});

test('nothing but spaces finds nothing', async () => {
  expect(await server.anonymous.search.query.query({ q: '   ' })).toEqual({ query: '', groups: [] });
});

test('nothing above was a fault of the server', () => {
  expect(server.logged).toEqual([]);
});

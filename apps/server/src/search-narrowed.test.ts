import { Status } from '@mithaq/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const search = (input: Parameters<TestServer['anonymous']['search']['query']['query']>[0]) => server.anonymous.search.query.query(input);

describe('a search that is narrowed', () => {
  test('by an actor’s slug, a topic’s group and years finds what has all of them', async () => {
    const { groups } = await search({ q: 'تدريب', actors: ['italy'], topics: ['training'], fromYear: 2020, toYear: 2020 });
    expect(groups.map(({ kind }) => kind).toSorted()).toEqual(['clause']);
    const agreements = groups.flatMap(({ hits }) => hits.map(({ parent }) => parent?.slug));
    expect(new Set(agreements)).toEqual(new Set(['italy-gna-december-2020']));
  });

  test('by the language of sources leaves records without one out, and topics', async () => {
    const { groups } = await search({ q: 'ليبيا', languages: ['ar'], limit: 50 });
    expect(groups.map(({ kind }) => kind).toSorted()).toEqual(['passage', 'source']);
    expect((await search({ q: 'demining' })).groups.some(({ kind }) => kind === 'topic')).toBe(true);
    expect((await search({ q: 'demining', countries: ['LY'] })).groups.some(({ kind }) => kind === 'topic')).toBe(false);
  });

  test('by what there is not is refused', async () => {
    await expect(search({ q: 'x', actors: ['nobody'] })).rejects.toMatchObject({
      data: { mithaq: { code: 'not-found', path: ['actors', '0'] } },
    });
    await expect(search({ q: 'x', topics: ['nothing'] })).rejects.toMatchObject({ data: { mithaq: { code: 'not-found' } } });
    await expect(search({ q: 'x', statuses: [] })).rejects.toMatchObject({ data: { mithaq: { code: 'invalid-input' } } });
  });
});

describe('facets', () => {
  test('are counted where they are asked for, and named', async () => {
    expect((await search({ q: 'Libya' })).facets).toBeUndefined();
    const { facets, facetsAreCapped } = await search({ q: 'agreement', facets: true });
    expect(facetsAreCapped).toBe(false);
    expect(facets?.actor.map(({ label }) => label?.en)).toContain('Italy');
    expect(facets?.topic.every(({ label }) => label !== undefined)).toBe(true);
    expect(facets?.status.length).toBeGreaterThan(0);
    expect(facets?.year.map(({ value }) => value)).toContain('2020');
  });

  test('each value of which narrows the search to as many as were counted', async () => {
    const asked = { q: 'agreement', kinds: ['agreement' as const], limit: 50 };
    const { facets } = await search({ ...asked, facets: true });
    for (const { value, count } of facets?.actor ?? []) {
      expect((await search({ ...asked, actors: [value] })).groups[0]?.total, value).toBe(count);
    }
    for (const { value, count } of facets?.status ?? []) {
      const { groups } = await server.anonymous.search.query.query({ ...asked, statuses: [Status.parse(value)] });
      expect(groups[0]?.total, value).toBe(count);
    }
  });
});

describe('pages of one kind', () => {
  test('follow one another without a gap', async () => {
    const all = (await search({ q: 'Libya', kinds: ['event'], limit: 50 })).groups[0]?.hits.map(({ key }) => key) ?? [];
    const first = (await search({ q: 'Libya', kinds: ['event'], limit: 5 })).groups[0];
    const second = (await search({ q: 'Libya', kinds: ['event'], limit: 5, cursor: first?.next ?? '' })).groups[0];
    expect([...(first?.hits ?? []), ...(second?.hits ?? [])].map(({ key }) => key)).toEqual(all.slice(0, 10));
  });

  test('are of one kind only, and go on from where an answer said', async () => {
    const next = (await search({ q: 'Libya', kinds: ['event'], limit: 5 })).groups[0]?.next ?? '';
    await expect(search({ q: 'Libya', cursor: next })).rejects.toMatchObject({
      data: { mithaq: { code: 'invalid-input', path: ['kinds'] } },
    });
    await expect(search({ q: 'Libya', kinds: ['event'], cursor: 'else' })).rejects.toMatchObject({
      data: { mithaq: { code: 'invalid-input', path: ['cursor'] } },
    });
  });
});

test('what lacks words of the query is told to, and gives way to a topic that the query names', async () => {
  expect((await search({ q: 'Libya unheard-of' })).partial).toBe(true);
  expect((await search({ q: 'Libya' })).partial).toBeUndefined();
  const { groups } = await search({ q: 'refugees and displaced people' });
  expect(groups.map(({ kind }) => kind)).toEqual(['topic']);
});

test('nothing above was a fault of the server', () => {
  expect(server.logged).toEqual([]);
});

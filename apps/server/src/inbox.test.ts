import { failureOf } from '@mithaq/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPerson, type TestPerson } from './testing/people.ts';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
let salma: TestPerson;
let yusuf: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  salma = await newPerson(server, 'editor', { name: 'Salma' });
  yusuf = await newPerson(server, 'reviewer', { name: 'Yusuf' });
});
afterAll(() => server.stop());

async function imported(name: string, data: string): Promise<string> {
  const { source } = await server.operator.sources.import.mutate({ name: `${name}.txt`, content: { encoding: 'text', data } });
  return source.slug;
}

type Filter = Parameters<TestPerson['client']['sources']['list']['query']>[0];

async function inbox(filter: Filter = {}): Promise<readonly string[]> {
  const { rows, total } = await salma.client.sources.list.query({ waiting: true, ...filter });
  expect(total).toBe(rows.length);
  return rows.map(({ ref }) => ref.slug);
}

test('the inbox is narrowed in the address and put in order, and tells nobody else anything', async () => {
  const quay = await imported('quay', 'A quay is mended\n\nMalta wrote to Qatar on 3 May 2020.');
  const mole = await imported('mole', 'رصيف يُصلح\n\nكتبت مالطا إلى قطر في 3 مايو 2020.');
  expect((await inbox()).slice(0, 2)).toEqual([mole, quay]);
  expect(await inbox({ sort: 'came' })).toEqual((await inbox()).toReversed());
  expect(await inbox({ language: 'ar', q: 'مالطا' })).toContain(mole);
  expect(await inbox({ q: 'quay mended' })).toEqual([quay]);
  expect(await inbox({ q: 'no such words at all' })).toEqual([]);
  expect(await inbox({ named: true })).not.toContain(quay);
  expect(await inbox({ model: true })).toEqual([]);
  expect(await inbox({ judging: 'done' })).not.toContain(quay);
  const { suggestions } = await salma.client.sources.get.query({ key: quay });
  const [first] = suggestions;
  await salma.client.suggestions.judge.mutate({ id: first?.id ?? '', revision: 0, verdict: 'rejected' });
  expect([await inbox({ judging: 'begun' }), (await inbox({ judging: 'new' })).includes(quay)]).toEqual([[quay], false]);
  const refused = await server.anonymous.sources.list.query({ waiting: true, aside: true }).catch(failureOf);
  expect(refused).toMatchObject({ category: 'unauthenticated' });
  const { rows } = await server.anonymous.sources.list.query({ judging: 'begun', q: 'quay' });
  expect(rows.length).toBeGreaterThan(2);
});

test('what is put aside leaves the inbox unjudged, for every editor, and comes back', async () => {
  const slug = await imported('weather', 'Rain over Malta\n\nIt rained in Malta and in Qatar.');
  const { changed } = await yusuf.client.sources.putAside.mutate({ sources: [slug], aside: true });
  expect(changed).toHaveLength(1);
  expect((await yusuf.client.sources.putAside.mutate({ sources: [slug], aside: true })).changed).toEqual([]);
  expect([await inbox({ aside: true }), (await inbox()).includes(slug)]).toEqual([[slug], false]);
  const { suggestions } = await salma.client.sources.get.query({ key: slug });
  expect(new Set(suggestions.map(({ standing }) => standing))).toEqual(new Set(['open']));
  const { rows } = await salma.client.changes.list.query({ limit: 3 });
  expect(rows.map(({ what, by, subject }) => [what, by, subject.slug])).toContainEqual(['source-put-aside', 'Yusuf', slug]);
  const public_ = await server.anonymous.changes.list.query({ limit: 20 });
  expect(public_.rows.map(({ what }) => what)).not.toContain('source-put-aside');
  await salma.client.sources.putAside.mutate({ sources: changed, aside: false });
  expect(await inbox()).toContain(slug);
  const missing = await salma.client.sources.putAside.mutate({ sources: [slug, 'nothing'], aside: true }).catch(failureOf);
  expect([missing, await inbox({ aside: true })]).toMatchObject([{ code: 'not-found', path: ['sources', '1'] }, []]);
});

test('doubtful suggestions are counted, rejected together, and taken back as one', async () => {
  const slug = await imported(
    'doubtful',
    'The minister met the mayor\n\nHatem Salem Khoja and the mayor of Sliema met on Wednesday in Malta.',
  );
  const [before] = await salma.client.suggestions.open.query({ sources: [slug] });
  const { low = 0, medium = 0, high = 0 } = before ?? {};
  expect(low + medium).toBeGreaterThan(0);
  const { rejected, left } = await salma.client.suggestions.rejectBelow.mutate({ source: slug, below: 'high' });
  expect([rejected.length, left]).toEqual([low + medium, 0]);
  expect(await salma.client.suggestions.open.query({ sources: [slug] })).toMatchObject([{ low: 0, medium: 0, high }]);
  await salma.client.suggestions.judgeAll.mutate({ source: slug, suggestions: rejected, verdict: 'open' });
  expect(await salma.client.suggestions.open.query({ sources: [slug] })).toEqual([before]);
  const none = await salma.client.suggestions.rejectBelow.mutate({ source: 'memoranda-with-several-countries', below: 'medium' });
  expect([none.rejected, none.left]).toEqual([[], 0]);
});

test('what is new is told since the end of the visit before, without what one did oneself', async () => {
  const { client } = await newPerson(server, 'editor', { name: 'Amal' });
  expect(await client.overview.get.query()).toMatchObject({ cameIn: 0, changed: [], more: false });
  expect((await client.overview.look.mutate()).since).toBeUndefined();
  await server.pool.query(`update last_look set looked = looked - interval '2 hours'`);
  await imported('later', 'A later article\n\nMalta wrote to Qatar once more, at some length.');
  const { since, cameIn } = await client.overview.get.query();
  expect([since !== undefined, cameIn > 0]).toEqual([true, true]);
  const counted = (await client.sources.list.query({ waiting: true, since: since ?? '' })).total;
  expect(counted).toBe(cameIn);
  const looked = await client.overview.look.mutate();
  expect([looked.since, (await client.overview.look.mutate()).since, (await client.overview.get.query()).since]).toEqual([
    since,
    since,
    since,
  ]);
  expect(await server.anonymous.overview.get.query().catch(failureOf)).toMatchObject({ category: 'unauthenticated' });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const italy = 'italy-gna-december-2020';

test('agreements, newest first', async () => {
  const { rows, total, next } = await server.anonymous.agreements.list.query({});
  expect(rows.map(({ ref }) => ref.slug)).toEqual([
    italy,
    'libya-election-date-2020',
    'libya-ceasefire-october-2020',
    'malta-turkey-gna-august-2020',
    'qatar-turkey-gna-august-2020',
    'turkey-gna-maritime-jurisdiction-november-2019',
    'turkey-gna-security-and-military-november-2019',
  ]);
  expect([total, next]).toEqual([7, undefined]);
});

test('answer a plain address without any input', async () => {
  const totals = ['agreements', 'actors', 'events', 'sources', 'disputes'].map(async (noun) => {
    const answer = await fetch(`${server.running.apiUrl}/trpc/${noun}.list`);
    const { result } = (await answer.json()) as { result: { data: { total: number } } };
    return [noun, answer.status, result.data.total];
  });
  expect(await Promise.all(totals)).toEqual([
    ['agreements', 200, 7],
    ['actors', 200, 44],
    ['events', 200, 69],
    ['sources', 200, 8],
    ['disputes', 200, 10],
  ]);
});

test('a row says what its page says', async () => {
  const { rows } = await server.anonymous.agreements.list.query({});
  const page = await server.anonymous.agreements.get.query({ key: italy });
  expect(rows[0]).toMatchObject({
    status: page.status,
    clauseCount: page.clauses.length,
    disputeCount: page.disputes.length,
    sourceCount: page.sources.length,
    date: { edtf: '2020-12-04' },
  });
});

test('pages join without gap or repeat', async () => {
  const slugs: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await server.anonymous.events.list.query({ limit: 7, ...(cursor ? { cursor } : {}) });
    slugs.push(...page.rows.map(({ ref }) => ref.slug));
    cursor = page.next;
  } while (cursor !== undefined);
  const whole = await server.anonymous.events.list.query({ limit: 100 });
  expect(slugs).toEqual(whole.rows.map(({ ref }) => ref.slug));
  expect(whole.total).toBe(slugs.length);
});

test('a group of topics takes in its topics', async () => {
  const group = await server.anonymous.agreements.list.query({ topic: 'hazards' });
  const topic = await server.anonymous.agreements.list.query({ topic: 'hazards.demining' });
  expect(group.rows.map(({ ref }) => ref.slug)).toEqual([italy]);
  expect(topic.rows).toEqual(group.rows);
});

test('a status is derived as of the day that is asked for', async () => {
  const signed = await server.anonymous.agreements.list.query({ status: 'signed', asOf: '2020-12-15' });
  const before = await server.anonymous.agreements.list.query({ status: 'signed', asOf: '2020-01-01' });
  expect(signed.rows.map(({ ref }) => ref.slug)).toContain(italy);
  expect(before.rows.map(({ ref }) => ref.slug)).toEqual([
    'turkey-gna-maritime-jurisdiction-november-2019',
    'turkey-gna-security-and-military-november-2019',
  ]);
  expect([before.total, before.next]).toEqual([2, undefined]);
});

test('a status keeps every agreement that may have it, not only the likeliest', async () => {
  const days = ['2019-12-15', '2020-08-10', '2020-12-15', '2021-06-01'];
  let rivals = 0;
  for (const asOf of days) {
    const { rows } = await server.anonymous.agreements.list.query({ asOf, limit: 100 });
    const held = rows.flatMap(({ ref, status }) => status.values.map((value) => [value.status, ref.slug] as const));
    rivals += held.length - rows.length;
    for (const status of new Set(held.map(([value]) => value))) {
      const kept = await server.anonymous.agreements.list.query({ asOf, status, limit: 100 });
      const slugs = held.filter(([value]) => value === status).map(([, slug]) => slug);
      expect([kept.rows.map(({ ref }) => ref.slug), kept.total], `${status} on ${asOf}`).toEqual([slugs, slugs.length]);
    }
  }
  expect(rivals).toBeGreaterThan(0);
});

test('pages of a derived status join too', async () => {
  const whole = await server.anonymous.agreements.list.query({ status: 'signed' });
  const first = await server.anonymous.agreements.list.query({ status: 'signed', limit: 1 });
  expect(first.total).toBe(whole.total);
  const slugs = first.rows.map(({ ref }) => ref.slug);
  for (let cursor = first.next; cursor !== undefined; ) {
    const page = await server.anonymous.agreements.list.query({ status: 'signed', limit: 1, cursor });
    slugs.push(...page.rows.map(({ ref }) => ref.slug));
    cursor = page.next;
  }
  expect(slugs).toEqual(whole.rows.map(({ ref }) => ref.slug));
});

test('an actor keeps what it takes part in', async () => {
  const malta = await server.anonymous.agreements.list.query({ actor: 'malta' });
  expect(malta.rows.map(({ ref }) => ref.slug)).toEqual(['malta-turkey-gna-august-2020']);
  const { rows } = await server.anonymous.actors.list.query({ limit: 100 });
  expect(rows.find(({ ref }) => ref.slug === 'malta')?.agreementCount).toBe(malta.total);
});

test('sources without their text here', async () => {
  const without = await server.anonymous.sources.list.query({ attached: false });
  expect(without.rows.filter(({ ref }) => ref.attached)).toEqual([]);
  expect(without.rows.filter(({ ref }) => !ref.sample)).toHaveLength(5);
});

test('the inbox holds the samples, read and shown whole, until somebody has judged them', async () => {
  const { rows, total } = await server.operator.sources.list.query({ waiting: true });
  expect(rows.length).toBe(total);
  expect(rows.every(({ ref }) => ref.sample && ref.attached && ref.rights === 'full-text')).toBe(true);
  expect(rows.every(({ openSuggestionCount, marks }) => openSuggestionCount > 0 && marks.length > 0)).toBe(true);
  const { waitingSources } = await server.operator.register.summary.query();
  expect([total, waitingSources]).toEqual([3, 3]);
});

test('nothing above was a fault of the server', () => {
  expect(server.logged).toEqual([]);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const inEnglish = (noun: string, input: object) => listedIn('en', noun, input);

async function listedIn(language: string, noun: string, input: object) {
  const address = `${server.running.apiUrl}/trpc/${noun}.list?input=${encodeURIComponent(JSON.stringify(input))}`;
  const answer = await fetch(address, { headers: { 'accept-language': language } });
  const { result, error } = (await answer.json()) as {
    result?: { data: { rows: Row[]; next?: string; total: number } };
    error?: { data: { mithaq: { code: string; path: string[] } } };
  };
  return { rows: result?.data.rows ?? [], next: result?.data.next, total: result?.data.total, refused: error?.data.mithaq };
}

interface Row {
  readonly ref: {
    readonly slug: string;
    readonly label: Readonly<Record<string, string>>;
    readonly publisher?: Readonly<Record<string, string>>;
  };
  readonly date?: { readonly edtf: string };
  readonly clauseCount: number;
  readonly agreementCount: number;
  readonly eventCount: number;
}

const slugsOf = (rows: readonly Row[]) => rows.map(({ ref }) => ref.slug);

describe('orders', () => {
  const sorts = {
    agreements: ['date', 'name', 'clauses'],
    actors: ['name', 'agreements', 'events'],
    events: ['date', 'name'],
    sources: ['date', 'title', 'publisher'],
  } as const;
  const each = Object.entries(sorts).flatMap(([noun, keys]) => keys.map((key) => [noun, key] as const));

  test.each(each)('%s by %s go the other way round, page by page', async (noun, key) => {
    for (const language of ['ar', 'en']) {
      const up = await listedIn(language, noun, { sort: key, limit: 100 });
      const down = await listedIn(language, noun, { sort: `-${key}`, limit: 100 });
      expect([up.refused, up.total, slugsOf(up.rows).toSorted()]).toEqual([undefined, down.total, slugsOf(down.rows).toSorted()]);
      if (key !== 'publisher') expect(slugsOf(down.rows)).toEqual(slugsOf(up.rows).toReversed());
      const walked: string[] = [];
      for (let cursor: string | undefined, pages = 0; pages === 0 || cursor !== undefined; pages += 1) {
        const page = await listedIn(language, noun, { sort: `-${key}`, limit: 3, ...(cursor === undefined ? {} : { cursor }) });
        walked.push(...slugsOf(page.rows));
        cursor = page.next;
      }
      expect([language, walked]).toEqual([language, slugsOf(down.rows)]);
    }
  });

  test('names go by the alphabet of the language that is asked in', async () => {
    const english = (await inEnglish('actors', { limit: 100 })).rows.map(({ ref }) => ref.label['en'] ?? ref.label['ar'] ?? '');
    const plain = english.map((name) =>
      name
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .toLowerCase(),
    );
    expect(plain).toEqual(plain.toSorted());
    expect(english.slice(0, 3)).toEqual(['5+5 Joint Military Commission', 'Al Jazeera', 'ANSA']);
    const arabic = (await listedIn('ar', 'actors', { limit: 3 })).rows.map(({ ref }) => ref.label['ar']);
    expect(arabic).not.toEqual((await inEnglish('actors', { limit: 3 })).rows.map(({ ref }) => ref.label['ar']));
  });

  test('counts go by what the rows say', async () => {
    const clauses = (await inEnglish('agreements', { sort: '-clauses' })).rows.map(({ clauseCount }) => clauseCount);
    expect(clauses).toEqual([13, 4, 2, 1, 1, 1, 1]);
    for (const key of ['agreements', 'events'] as const) {
      const counts = (await inEnglish('actors', { sort: `-${key}`, limit: 100 })).rows.map((row) =>
        key === 'agreements' ? row.agreementCount : row.eventCount,
      );
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    }
  });

  test('a source without a publisher comes last, either way', async () => {
    for (const sort of ['publisher', '-publisher']) {
      const named = (await inEnglish('sources', { sort })).rows.map(({ ref }) => ref.publisher !== undefined);
      expect(named).toEqual(named.toSorted((one, other) => Number(other) - Number(one)));
    }
  });

  test('filters and a derived status hold in every order', async () => {
    const filters = { status: 'signed', asOf: '2020-12-15', actor: 'turkey' };
    const usual = await inEnglish('agreements', filters);
    const sorted = await inEnglish('agreements', { ...filters, sort: 'name' });
    expect([sorted.total, slugsOf(sorted.rows)]).toEqual([
      usual.total,
      ['malta-turkey-gna-august-2020', 'turkey-gna-maritime-jurisdiction-november-2019', 'turkey-gna-security-and-military-november-2019'],
    ]);
  });

  test('a cursor of one order, or of names in another language, is refused in another', async () => {
    const { next = '' } = await inEnglish('agreements', { sort: 'name', limit: 2 });
    for (const sort of ['-name', 'date', '-clauses', undefined]) {
      const { refused } = await inEnglish('agreements', { sort, limit: 2, cursor: next });
      expect([sort, refused?.code, refused?.path]).toEqual([sort, 'invalid-input', ['cursor']]);
    }
    expect((await listedIn('ar', 'agreements', { sort: 'name', limit: 2, cursor: next })).refused?.code).toBe('invalid-input');
    expect((await inEnglish('agreements', { sort: 'size' })).refused?.code).toBe('invalid-input');
  });
});

test('nothing above was a fault of the server', () => {
  expect(server.logged).toEqual([]);
});

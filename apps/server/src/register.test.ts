import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const italy = 'italy-gna-december-2020';

describe('the agreement with Italy of December 2020', () => {
  test('has its thirteen clauses, in order, each with a passage', async () => {
    const page = await server.anonymous.agreements.get.query({ key: italy });
    expect(page.clauses.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(page.clauses.filter(({ statements }) => statements.length === 0)).toEqual([]);
  });

  test('has two parties and is signed', async () => {
    const page = await server.anonymous.agreements.get.query({ key: italy });
    const parties = page.parts.filter(({ role }) => role === 'party').map(({ actor }) => actor.slug);
    expect(parties.toSorted()).toEqual(['government-of-national-accord', 'italy']);
    expect(page.status.values.map(({ status, because }) => [status, because.map(({ slug }) => slug)])).toEqual([
      ['signed', ['signature-italy-gna']],
    ]);
  });

  test('was under negotiation at most the day before its signature', async () => {
    const page = await server.anonymous.agreements.get.query({ key: italy, asOf: '2020-12-03' });
    expect(page.status.asOf).toBe('2020-12-03');
    expect(page.status.values[0]?.status).not.toBe('signed');
  });

  test('is disputed on its name and on two clauses, the readings in the words of their sources', async () => {
    const { disputes } = await server.anonymous.agreements.get.query({ key: italy });
    expect(disputes.map(({ subject, property, readings }) => [subject.slug, property, readings.map(({ display }) => display.ar)])).toEqual([
      [italy, 'names', ['اتفاقية للدفاع المشترك والتعاون العسكري', 'اتفاقية تعاون فني عسكري مشترك', 'اتفاقية للدفاع المشترك']],
      [
        'italy-gna-december-2020-organising-institutions',
        'text',
        ['هيكلة وتنظيم المؤسسات العسكرية والأمنية', 'تنظيم المؤسسات العسكرية والأمنية', 'تنظيم الوحدات العسكرية والأمنية'],
      ],
      ['italy-gna-december-2020-irregular-migration', 'text', ['التعاون في مجال الهجرة غير النظامية', 'مكافحة الهجرة غير الشرعية']],
    ]);
    expect(disputes.map(({ propertyLabel }) => propertyLabel.en)).toEqual(['Names', 'Text', 'Text']);
    expect(disputes.map(({ parent }) => parent?.slug)).toEqual([undefined, italy, italy]);
  });

  test('carries each of its own statements once', async () => {
    const page = await server.anonymous.agreements.get.query({ key: italy });
    const inParts = [...page.names, ...page.parts].flatMap(({ statements }) => statements.map(({ id }) => id));
    const besides = page.statements.map(({ id }) => id);
    expect(besides.filter((id) => inParts.includes(id))).toEqual([]);
    expect(page.statements.map(({ property }) => property)).toEqual(['fields', 'fields', 'fields', 'fields', 'instrument']);
  });

  test('is the same by id and by slug', async () => {
    const bySlug = await server.anonymous.agreements.get.query({ key: italy });
    expect(await server.anonymous.agreements.get.query({ key: bySlug.ref.id })).toEqual(bySlug);
  });

  test('says of every passage that it is unchecked while no text is attached', async () => {
    const page = await server.anonymous.agreements.get.query({ key: italy });
    const checks = page.clauses.flatMap(({ statements }) => statements.flatMap(({ citations }) => citations.map(({ check }) => check)));
    expect(new Set(checks)).toEqual(new Set(['unchecked']));
  });
});

describe('lists', () => {
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
});

describe('the inbox', () => {
  test('holds the samples, read and shown whole, until somebody has judged them', async () => {
    const { rows, total } = await server.anonymous.sources.list.query({ waiting: true });
    expect(rows.length).toBe(total);
    expect(rows.every(({ ref }) => ref.sample && ref.attached && ref.rights === 'full-text')).toBe(true);
    expect(rows.every(({ openSuggestionCount, marks }) => openSuggestionCount > 0 && marks.length > 0)).toBe(true);
    const { waitingSources } = await server.anonymous.register.summary.query();
    expect([total, waitingSources]).toEqual([3, 3]);
  });
});

describe('pages', () => {
  test('every record that a list names has a page', async () => {
    const client = server.anonymous;
    const [actors, events, sources] = await Promise.all([
      client.actors.list.query({ limit: 100 }),
      client.events.list.query({ limit: 100 }),
      client.sources.list.query({ limit: 100 }),
    ]);
    const actorPages = await Promise.all(actors.rows.map(({ ref }) => client.actors.get.query({ key: ref.slug })));
    const eventPages = await Promise.all(events.rows.map(({ ref }) => client.events.get.query({ key: ref.slug })));
    const sourcePages = await Promise.all(sources.rows.map(({ ref }) => client.sources.get.query({ key: ref.slug })));
    expect(actorPages.map(({ agreements, events }) => [agreements.length, events.length])).toEqual(
      actors.rows.map(({ agreementCount, eventCount }) => [agreementCount, eventCount]),
    );
    expect(eventPages.map(({ row }) => row)).toEqual(events.rows);
    expect(sourcePages.map(({ row }) => row)).toEqual(sources.rows);
  });

  test('a minister is shown with the offices he held', async () => {
    const page = await server.anonymous.actors.get.query({ key: 'salah-al-din-al-namroush' });
    expect(page.tenures.map(({ office }) => office.slug)).toContain('gna-minister-of-defence');
    expect(page.tenures.every(({ person }) => person.slug === 'salah-al-din-al-namroush')).toBe(true);
  });

  test('who recognises an authority stands on both pages, as what, for how long, and with its passages', async () => {
    const [authority, organisation] = await Promise.all([
      server.anonymous.actors.get.query({ key: 'government-of-national-accord' }),
      server.anonymous.actors.get.query({ key: 'united-nations' }),
    ]);
    const [recognition, ...more] = authority.recognisedBy;
    expect(more).toEqual([]);
    expect([recognition?.by.slug, recognition?.as, recognition?.interval.from?.edtf, recognition?.interval.to?.edtf]).toEqual([
      'united-nations',
      'government',
      '[..2020-08]',
      '[2020-12-04..]',
    ]);
    expect(recognition?.statements.map(({ property }) => property).toSorted()).toEqual(['as', 'by', 'interval', 'of']);
    expect(recognition?.statements.filter(({ citations }) => citations.length === 0)).toEqual([]);
    expect(authority.recognises).toEqual([]);
    expect(organisation.recognises).toEqual(authority.recognisedBy);
  });

  test('every value is said in words, and in Arabic in no code', async () => {
    const client = server.anonymous;
    const [actors, events, agreements, sources] = await Promise.all([
      client.actors.list.query({ limit: 100 }),
      client.events.list.query({ limit: 100 }),
      client.agreements.list.query({ limit: 100 }),
      client.sources.list.query({ limit: 100 }),
    ]);
    const pages = await Promise.all([
      ...actors.rows.map(({ ref }) => client.actors.get.query({ key: ref.id })),
      ...events.rows.map(({ ref }) => client.events.get.query({ key: ref.id })),
      ...agreements.rows.map(({ ref }) => client.agreements.get.query({ key: ref.id })),
      ...sources.rows.map(({ ref }) => client.sources.get.query({ key: ref.id })),
    ]);
    const statements = statementsWithin(pages).filter(({ property }) => property !== 'names' && property !== 'title');
    expect(new Set(statements.map(({ property }) => property)).size).toBeGreaterThan(20);
    const unsaid = statements.filter(({ display, propertyLabel }) => /[a-z_]{2,}|^$/i.test(`${display['ar']}`) || !propertyLabel['ar']);
    expect(unsaid.map(({ property, display }) => [property, display['ar']])).toEqual([]);
  });

  test('imprecise dates are said in words in a dispute', async () => {
    const { rows } = await server.anonymous.disputes.list.query({});
    const dates = rows.find(({ property }) => property === 'date');
    expect(dates?.subject.slug).toBe('western-libya-retaken');
    expect(dates?.readings.map(({ display }) => display.en)).toEqual(['June 2020', 'early June 2020', '6 June 2020']);
  });

  test('disputes page by page are the disputes at once', async () => {
    const whole = await server.anonymous.disputes.list.query({});
    const first = await server.anonymous.disputes.list.query({ limit: 2 });
    const rest = await server.anonymous.disputes.list.query({ cursor: first.next ?? '' });
    const name = ({ subject, property }: (typeof whole.rows)[number]) => `${subject.id} ${property}`;
    expect([...first.rows, ...rest.rows].map(name).toSorted()).toEqual(whole.rows.map(name).toSorted());
    expect(first.total).toBe(whole.rows.length);
  });

  test('the summary counts what the lists hold', async () => {
    const client = server.anonymous;
    const [summary, disputes, sources] = await Promise.all([
      client.register.summary.query(),
      client.disputes.list.query({}),
      client.sources.list.query({}),
    ]);
    expect(summary.counts).toMatchObject({ agreements: 7, clauses: 23, sources: sources.total });
    expect(summary.disputes).toBe(disputes.total);
  });

  test('topics count their clauses; a group counts those of its topics', async () => {
    const topics = await server.anonymous.topics.list.query();
    const of = (code: string) => topics.find(({ topic }) => topic.code === code);
    expect([of('hazards')?.clauseCount, of('hazards.demining')?.clauseCount, of('hazards')?.agreementCount]).toEqual([3, 1, 1]);
    expect(of('hazards.demining')?.topic.group.code).toBe('hazards');
  });
});

describe('search', () => {
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
});

interface Said {
  readonly property: string;
  readonly propertyLabel: Readonly<Record<string, string>>;
  readonly display: Readonly<Record<string, string>>;
}

/** Every statement that an answer carries, wherever in it. */
function statementsWithin(value: unknown): readonly Said[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isStatement(value) ? [value] : []), ...Object.values(value).flatMap(statementsWithin)];
}

function isStatement(value: object): value is Said {
  return 'standing' in value && 'display' in value && 'propertyLabel' in value && 'property' in value;
}

test('nothing above was a fault of the server', () => {
  expect(server.logged).toEqual([]);
});

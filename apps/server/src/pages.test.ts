import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

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
  expect(actorPages.map(({ agreementCount, eventCount }) => [agreementCount, eventCount])).toEqual(
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

test('an authority is shown with who held the offices of its parts, and with where sources differ on its events', async () => {
  const page = await server.anonymous.actors.get.query({ key: 'government-of-national-accord' });
  expect(page.officers.map(({ office }) => office.slug)).toEqual(['head-of-the-gna']);
  const held = page.partOfficers.map(({ office, organisation, support }) => [
    office.slug,
    organisation.slug,
    support.sources,
    support.independent,
  ]);
  expect(held.toSorted()).toEqual([
    ['gna-deputy-minister-of-defence', 'gna-ministry-of-defence', 3, 0],
    ['gna-minister-of-defence', 'gna-ministry-of-defence', 3, 1],
  ]);
  expect(page.eventDisputes.map(({ subject, property }) => [subject.slug, property])).toContainEqual(['western-libya-retaken', 'date']);
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

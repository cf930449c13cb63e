import { Day, statusOf, taxonomy, vocabularies } from '@mithaq/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accord, idOf, italy, recordOf, register } from './testing/five-documents.ts';
import { startTestServer, type TestServer } from './testing/server.ts';

const asOf = Day.parse('2020-12-15');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('the status of an agreement', () => {
  test.each(['2019-11-26', '2019-11-27', '2020-08-17', '2020-10-22', '2020-10-23', '2020-12-03', '2020-12-15', '2026-01-01'])(
    'is what the domain derives from the whole register, as of %s',
    async (day) => {
      const { rows } = await server.anonymous.agreements.list.query({ asOf: day });
      for (const { ref, status } of rows) {
        const derived = statusOf(register, recordOf('agreement', ref.id).id, Day.parse(day));
        expect(status.values.map((value) => [value.status, value.manner, value.because.map(({ id }) => id)])).toEqual(
          derived.values.map((value) => [value.status, value.manner, [...value.because]]),
        );
        const told = [...status.doubts, ...(status.furtherDoubts ?? [])].map((doubt) => [doubt.reason, doubt.event.id]);
        expect(told.toSorted()).toEqual(derived.doubts.map((doubt) => [doubt.reason, doubt.event]).toSorted());
        expect((status.pending ?? []).map(({ reason }) => reason)).toEqual(derived.pending.map(({ reason }) => reason));
      }
    },
  );
});

describe('clauses', () => {
  test.each([
    [{ topic: 'hazards.demining' }, ['italy-gna-december-2020-ordnance-and-mines']],
    [{ topic: 'migration.coast-guard' }, ['malta-turkey-gna-august-2020-coast-guard']],
    [{ topic: 'training.academy-places' }, ['qatar-turkey-gna-august-2020-academy-places']],
    [{ agreement: 'libya-ceasefire-october-2020' }, ['libya-ceasefire-october-2020-end-of-fighting']],
    [{ from: '2021-01-01', to: '2021-12-31' }, ['libya-election-date-2020-elections']],
  ])('with %j', async (filter, slugs) => {
    const { rows, total } = await server.anonymous.clauses.list.query(filter);
    expect([rows.map(({ ref }) => ref.slug), total]).toEqual([slugs, slugs.length]);
  });

  test('are counted by what is known of their agreement’s text, and by who owes them', async () => {
    const totals = async (filter: object) => (await server.anonymous.clauses.list.query(filter)).total;
    expect(await totals({ text: 'reported-only' })).toBe(23);
    expect(await totals({ text: 'full' })).toBe(0);
    const owed = register
      .ofKind('clause')
      .filter(({ obligated, beneficiaries }) => [...obligated, ...beneficiaries].some((id) => id === idOf('actor', 'italy')));
    expect(await totals({ party: 'italy' })).toBe(owed.length);
  });

  test('one of them says what its agreement’s page says', async () => {
    const page = await server.anonymous.agreements.get.query({ key: italy });
    const { row, sources } = await server.anonymous.clauses.get.query({ key: 'italy-gna-december-2020-irregular-migration' });
    const { agreement, ...clause } = row;
    expect(clause).toEqual(page.clauses.find(({ ref }) => ref.id === row.ref.id));
    expect([agreement, sources.length > 0]).toEqual([page.ref, true]);
  });
});

describe('offices and recognitions', () => {
  test('al-Namroush is deputy minister in August 2020, and minister in December', async () => {
    const holders = async (key: string, day: string) => {
      const { holders: held } = await server.anonymous.offices.get.query({ key, asOf: day });
      return held.map(({ person, sure }) => [person.slug, sure]);
    };
    expect(await holders('gna-minister-of-defence', '2020-12-04')).toEqual([['salah-al-din-al-namroush', true]]);
    expect(await holders('gna-deputy-minister-of-defence', '2020-08-05')).toEqual([['salah-al-din-al-namroush', false]]);
  });

  test('offices of an organisation, and those that a person held', async () => {
    const slugs = async (filter: object) => (await server.anonymous.offices.list.query(filter)).rows.map(({ ref }) => ref.slug).toSorted();
    expect(await slugs({ organisation: accord })).toEqual(['head-of-the-gna']);
    expect(await slugs({ person: 'salah-al-din-al-namroush' })).toEqual(['gna-deputy-minister-of-defence', 'gna-minister-of-defence']);
  });

  test('who recognises the Government of National Accord', async () => {
    const { rows, total } = await server.anonymous.recognitions.list.query({ of: accord, asOf: '2020-12-15' });
    expect([rows.map(({ by, as }) => [by.slug, as]), total]).toEqual([[['united-nations', 'government']], 1]);
    expect(rows[0]?.statements.length).toBeGreaterThan(0);
  });
});

describe('places, statements, disagreements', () => {
  test('a place has what lies in it, and the events that were there', async () => {
    const { rows, total } = await server.anonymous.places.list.query({ country: 'LY' });
    expect([rows.length, total]).toEqual([11, 11]);
    const tripoli = await server.anonymous.places.get.query({ key: 'tripoli' });
    const there = register.ofKind('event').filter(({ place }) => place === idOf('place', 'tripoli'));
    expect([tripoli.eventCount, tripoli.events.length, tripoli.row.country]).toEqual([there.length, there.length, 'LY']);
  });

  test('statements by record, property, standing and source', async () => {
    const total = async (filter: object) => (await server.anonymous.statements.list.query(filter)).total;
    const about = idOf('agreement', italy);
    const source = register.ofKind('source')[0]?.id ?? '';
    expect(await total({})).toBe(register.statements.length);
    expect(await total({ about })).toBe(register.statementsOf(about).length);
    expect(await total({ about, property: 'names' })).toBe(register.statementsOf(about, 'names').length);
    expect(await total({ standing: 'disputed' })).toBe(register.statements.filter(({ standing }) => standing === 'disputed').length);
    expect(await total({ source })).toBe(
      register.statements.filter(({ citations }) => citations.some((one) => one.source === source)).length,
    );
  });

  test('statements come in pages by id', async () => {
    const first = await server.anonymous.statements.list.query({ limit: 3 });
    const second = await server.anonymous.statements.list.query({ limit: 3, cursor: first.next });
    const ids = register.statements.map(({ id }) => id).toSorted();
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(ids.slice(0, 6));
  });

  test('a disagreement has its sides weighed', async () => {
    const { sides, independent, propertyLabel } = await server.anonymous.disputes.get.query({
      subject: idOf('agreement', italy),
      property: 'names',
    });
    expect([sides.length, propertyLabel.en]).toEqual([3, 'Names']);
    expect(['yes', 'no', 'cannot tell']).toContain(independent);
    await expect(server.anonymous.disputes.get.query({ subject: idOf('agreement', italy), property: 'nature' })).rejects.toThrow('nature');
  });

  test('the taxonomy has every vocabulary with both labels', async () => {
    const { topics, vocabularies: told, version } = await server.anonymous.taxonomy.get.query();
    expect([version, topics.length, Object.keys(told)]).toEqual([taxonomy.version, taxonomy.topics.length, Object.keys(vocabularies)]);
    const terms = [...topics, ...Object.values(told).flat()];
    expect(terms.filter(({ label, scope }) => !label['ar'] || !label['en'] || !scope['ar'] || !scope['en'])).toEqual([]);
  });
});

describe('lists by what they hold', () => {
  test.each([
    ['agreements', { from: '2020-11-01' }, 2],
    ['agreements', { text: 'full' }, 0],
    ['agreements', { field: 'maritime' }, 2],
    ['actors', { partOf: accord }, 4],
  ] as const)('%s with %j', async (noun, filter, total) => {
    const answer = await fetch(`${server.running.apiUrl}/api/v1/${noun}?${new URLSearchParams(filter)}`);
    const { total: counted } = (await answer.json()) as { total: number };
    expect(counted).toBe(total);
  });
});

describe('the register as it was known', () => {
  test('before its first day it held nothing', async () => {
    await expect(server.anonymous.agreements.get.query({ key: italy, knownOn: '2000-01-01' })).rejects.toThrow(italy);
    expect((await server.anonymous.agreements.list.query({ knownOn: '2000-01-01' })).total).toBe(0);
  });

  test('today it is as it is', async () => {
    const knownOn = new Date().toISOString().slice(0, 10);
    const known = await server.anonymous.agreements.get.query({ key: italy, knownOn, asOf });
    expect(known).toEqual(await server.anonymous.agreements.get.query({ key: italy, asOf }));
    const source = register.ofKind('source')[0]?.slug ?? '';
    expect((await server.anonymous.sources.get.query({ key: source, knownOn })).row.ref.slug).toBe(source);
  });
});

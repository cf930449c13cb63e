import {
  actorNetwork,
  announcedNotRealisedOf,
  clauseMatrix,
  Day,
  indexRegister,
  pendingCommitmentsOf,
  type recordKinds,
  statusOf,
  taxonomy,
  timeline,
  vocabularies,
} from '@mithaq/domain';
import { loadRegister } from '@mithaq/fixtures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';

const register = indexRegister(loadRegister());
const asOf = Day.parse('2020-12-15');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const italy = 'italy-gna-december-2020';
const accord = 'government-of-national-accord';

function idOf(kind: (typeof recordKinds)[number], slug: string): string {
  return register.find(kind, slug)?.id ?? '';
}

describe('the status of an agreement', () => {
  test.each(['2019-11-26', '2019-11-27', '2020-08-17', '2020-10-22', '2020-10-23', '2020-12-03', '2020-12-15', '2026-01-01'])(
    'is what the domain derives from the whole register, as of %s',
    async (day) => {
      const { rows } = await server.anonymous.agreements.list.query({ asOf: day });
      for (const { ref, status } of rows) {
        const derived = statusOf(register, register.find('agreement', ref.id)?.id ?? raise(ref.id), Day.parse(day));
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

describe('commitments', () => {
  test('are those that the domain finds in the whole register, the most pressing first', async () => {
    const { rows, next } = await server.anonymous.agreements.commitments.query({ asOf, limit: 100 });
    const expected = pendingCommitmentsOf(register, asOf);
    expect(next).toBeUndefined();
    expect(rows.map(({ clause, due, ground, binding }) => [clause.ref.id, due, ground, binding]).toSorted()).toEqual(
      expected.map(({ clause, due, ground, binding }) => [clause.id, due, ground, binding]).toSorted(),
    );
    expect(rows[0]?.clause.ref.slug).toBe('libya-election-date-2020-elections');
    expect([rows[0]?.due, rows[0]?.ground]).toEqual(['upcoming', 'announced']);
  });

  test('come in pages that join without gap or repeat', async () => {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await server.anonymous.agreements.commitments.query({ asOf, limit: 4, ...(cursor ? { cursor } : {}) });
      ids.push(...page.rows.map(({ clause }) => clause.ref.id));
      cursor = page.next;
    } while (cursor !== undefined);
    const whole = await server.anonymous.agreements.commitments.query({ asOf, limit: 100 });
    expect(ids).toEqual(whole.rows.map(({ clause }) => clause.ref.id));
  });

  test('are owed by and to parties, and told apart by how pressing they are', async () => {
    const owed = await server.anonymous.agreements.commitments.query({ asOf, party: 'italy', limit: 100 });
    expect(new Set(owed.rows.map(({ clause }) => clause.agreement.slug))).toEqual(new Set([italy]));
    const undated = await server.anonymous.agreements.commitments.query({ asOf, due: 'undated', limit: 100 });
    expect(undated.rows).toHaveLength(pendingCommitmentsOf(register, asOf).filter(({ due }) => due === 'undated').length);
    const overdue = await server.anonymous.agreements.commitments.query({ asOf: '2022-01-01', due: 'overdue' });
    expect(overdue.rows.map(({ clause }) => clause.ref.slug)).toEqual(['libya-election-date-2020-elections']);
  });
});

describe('what is announced and not realised', () => {
  test.each(['2020-08-20', '2020-12-15', '2022-01-01'])('is what the domain finds in the whole register, as of %s', async (day) => {
    const { rows, next } = await server.anonymous.events.announced.query({ asOf: day, limit: 100 });
    const expected = announcedNotRealisedOf(register, Day.parse(day));
    expect(next).toBeUndefined();
    expect(rows.map(({ tellings, due }) => [tellings.map(({ ref }) => ref.id), due]).toSorted()).toEqual(
      expected.map(({ tellings, due }) => [tellings.map(({ id }) => id), due]).toSorted(),
    );
  });

  test.each(['due', '-due'] as const)('comes in the order that is asked for, and pages of it join: %s', async (sort) => {
    const whole = await server.anonymous.events.announced.query({ asOf, sort, limit: 100 });
    const classes = sort === 'due' ? ['overdue', 'due', 'upcoming', 'undated'] : ['upcoming', 'due', 'overdue', 'undated'];
    expect([...new Set(whole.rows.map(({ due }) => due))]).toEqual(classes.filter((one) => whole.rows.some(({ due }) => due === one)));
    expect(new Set(whole.rows.map(({ due }) => due)).size).toBeGreaterThan(1);
    const first = await server.anonymous.events.announced.query({ asOf, sort, limit: 4 });
    const rest = await server.anonymous.events.announced.query({ asOf, sort, limit: 100, ...(first.next ? { cursor: first.next } : {}) });
    expect([...first.rows, ...rest.rows]).toEqual(whole.rows);
  });

  test('turned round begins in each class with the newest date, and has no cursor of the other order', async () => {
    const slugs = async (sort: 'due' | '-due') =>
      (await server.anonymous.events.announced.query({ asOf, due: 'due', sort })).rows.map(({ tellings }) => tellings[0]?.ref.slug);
    expect(await slugs('due')).toEqual(['training-plan-for-libyan-cadets', 'members-of-the-executive-to-be-appointed']);
    expect(await slugs('-due')).toEqual(['members-of-the-executive-to-be-appointed', 'training-plan-for-libyan-cadets']);
    const { next } = await server.anonymous.events.announced.query({ asOf, limit: 4 });
    if (next === undefined) throw new RangeError('one page is all');
    await expect(server.anonymous.events.announced.query({ asOf, sort: '-due', cursor: next })).rejects.toThrow('cursor');
  });

  test('comes once, however small the pages are', async () => {
    const slugs: (string | undefined)[] = [];
    let cursor: string | undefined;
    do {
      const page = await server.anonymous.events.announced.query({ asOf, limit: 2, ...(cursor ? { cursor } : {}) });
      slugs.push(...page.rows.map(({ tellings }) => tellings[0]?.ref.slug));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(slugs.toSorted()).toEqual([
      'demining-cooperation-asked-of-italy',
      'joint-hospital-in-tripoli',
      'libyan-elections-of-december-2021',
      'members-of-the-executive-to-be-appointed',
      'misrata-hospital-moves',
      'training-plan-for-libyan-cadets',
      'transitional-government-to-be-formed',
    ]);
  });
});

describe('the network', () => {
  test.each([
    ['turkey', 1],
    ['turkey', 2],
    ['fayez-al-sarraj', 3],
  ])('around %s over %i ties is what the domain finds in the whole register', async (actor, depth) => {
    const { nodes, ties, complete } = await server.anonymous.actors.network.query({ actors: [actor], depth, limit: 300 });
    const root = register.find('actor', actor)?.id ?? raise(actor);
    const expected = actorNetwork(register.records, { roots: [root], depth });
    expect(complete).toBe(true);
    expect(nodes.map(({ actor: { id }, distance }) => [id, distance])).toEqual(
      expected.nodes.map(({ actor: id, distance }) => [id, distance]),
    );
    expect(ties.map(({ kind, from, to, sure, groundCount }) => [kind, from, to, sure, groundCount])).toEqual(
      expected.ties.map(({ kind, from, to, sure, grounds }) => [kind, from, to, sure, grounds.length]),
    );
  });

  test('says over whom Turkey is tied to Italy', async () => {
    const { paths } = await server.anonymous.actors.network.query({ actors: ['turkey'], depth: 2, target: 'italy' });
    expect(paths).toEqual({ ways: [[idOf('actor', 'turkey'), idOf('actor', accord), idOf('actor', 'italy')]], more: false });
  });

  test('of a period and of some kinds of tie leaves the rest out', async () => {
    const agreements = await server.anonymous.actors.network.query({ actors: ['turkey'], kinds: ['co-party'], to: '2019-12-31' });
    expect(agreements.nodes.map(({ actor }) => actor.slug).toSorted()).toEqual([accord, 'turkey']);
    expect(new Set(agreements.ties.map(({ kind }) => kind))).toEqual(new Set(['co-party']));
  });

  test('counts the ties of its answer, and refuses to look at more than five hundred actors', async () => {
    const { ties, tieCount } = await server.anonymous.actors.network.query({ actors: ['turkey'], depth: 2, limit: 500 });
    expect(tieCount).toBe(ties.length);
    await expect(server.anonymous.actors.network.query({ actors: ['turkey'], limit: 501 })).rejects.toThrow();
  });

  test('cut to few actors keeps those on the way that was asked for', async () => {
    const { nodes, paths } = await server.anonymous.actors.network.query({ actors: ['turkey'], depth: 2, target: 'italy', limit: 3 });
    expect(nodes.map(({ actor }) => actor.id).toSorted()).toEqual(paths?.ways.flat().toSorted());
  });

  test('is cut to its nearest actors, and says so', async () => {
    const { nodes, complete } = await server.anonymous.actors.network.query({ actors: ['turkey'], depth: 2, limit: 3 });
    expect([nodes.length, nodes[0]?.actor.slug, complete]).toEqual([3, 'turkey', false]);
  });
});

describe('the weave', () => {
  const turkey = { key: 'turkey' };
  const slugs = (rows: readonly { readonly record: { readonly slug: string } }[]) => rows.map(({ record }) => record.slug);

  test('has the actor’s agreements as rows, oldest first, and each one’s parts', async () => {
    const { rows, total } = await server.anonymous.actors.weave.query(turkey);
    expect(total).toBe(4);
    expect(slugs(rows)).toEqual([
      'turkey-gna-security-and-military-november-2019',
      'turkey-gna-maritime-jurisdiction-november-2019',
      'qatar-turkey-gna-august-2020',
      'malta-turkey-gna-august-2020',
    ]);
    const maritime = rows.find(({ record }) => record.slug.includes('maritime')) ?? raise('maritime');
    expect(maritime.parts.map(({ actor, role, onBehalfOf }) => [actor.slug, role, onBehalfOf?.slug]).toSorted()).toEqual([
      ['fayez-al-sarraj', 'signatory', accord],
      [accord, 'party', 'libya'],
      ['recep-tayyip-erdogan', 'signatory', 'turkey'],
      ['turkey', 'party', undefined],
    ]);
  });

  test('of a period keeps what may lie in it, and says where a soft date only may', async () => {
    const { rows } = await server.anonymous.actors.weave.query({ ...turkey, from: '2020-08-10' });
    expect(rows.map(({ record, inside }) => [record.slug, inside])).toEqual([['qatar-turkey-gna-august-2020', 'cannot tell']]);
  });

  test('has talks and other events of two actors or more where they are asked for, no step of an agreement, nothing denied', async () => {
    const { rows } = await server.anonymous.actors.weave.query({ key: 'italy', events: true });
    const expected = register
      .ofKind('event')
      .filter(({ participations }) =>
        participations.some(({ actor, onBehalfOf }) => [actor, onBehalfOf].some((id) => id === idOf('actor', 'italy'))),
      )
      .filter(({ type }) => !['signature', 'announcement', 'ratification', 'approval', 'implementation'].includes(type))
      .filter(({ participations }) => new Set(participations.map(({ actor }) => actor)).size > 1)
      .filter(({ modality }) => modality !== 'denied' && modality !== 'did-not-happen');
    expect(slugs(rows.filter(({ record }) => record.record === 'event')).toSorted()).toEqual(expected.map(({ slug }) => slug).toSorted());
    expect(expected.length).toBeGreaterThan(0);
  });

  test('of an actor that is not there is refused', async () => {
    await expect(server.anonymous.actors.weave.query({ key: 'nobody' })).rejects.toThrow('nobody');
  });
});

describe('the comparison', () => {
  test('is the domain’s matrix of all agreements and topics', async () => {
    const { columns, rows, total, left } = await server.anonymous.agreements.compare.query();
    const order = rows.map(({ agreement }) => register.find('agreement', agreement.id) ?? raise(agreement.id));
    const expected = clauseMatrix(order, register.ofKind('clause'));
    expect([rows.length, left, total]).toEqual([7, 0, expected.total]);
    expect(columns.map(({ topic, total: count }) => [topic.code, count])).toEqual(
      expected.columns.map(({ topic, total: count }) => [topic.code, count]),
    );
    expect(rows.map(({ cells }) => cells.map(({ column, clauses }) => [column, clauses.map(({ id }) => id)]))).toEqual(
      expected.rows.map(({ cells }) => cells.flatMap((cell, column) => (cell.length > 0 ? [[column, cell.map(({ id }) => id)]] : []))),
    );
  });

  test('tells of each cell how well it is backed, and of each agreement its status on a day', async () => {
    const topics = ['hazards.demining', 'migration.irregular', 'institutions.joint-committee'];
    const { rows } = await server.anonymous.agreements.compare.query({ agreements: [italy], topics, asOf: '2020-12-15' });
    expect(rows.map(({ status, cells }) => [status.values[0]?.status, cells.map(({ clauses, ...backing }) => backing)])).toEqual([
      [
        'signed',
        [
          { column: 0, support: { sources: 1, independent: 0, oneSpeaker: false }, single: 1, disputed: 0 },
          { column: 1, support: { sources: 2, independent: 1, oneSpeaker: true }, single: 0, disputed: 1 },
          { column: 2, support: { sources: 2, independent: 1, oneSpeaker: true }, single: 0, disputed: 0 },
        ],
      ],
    ]);
    const before = await server.anonymous.agreements.compare.query({ agreements: [italy], topics, asOf: '2020-10-01' });
    expect(before.rows[0]?.status.values[0]?.status).not.toBe('signed');
  });

  test('goes on page by page, by time either way, and counts what a page leaves out', async () => {
    const slugs = async (order: 'newest' | 'oldest') => {
      const first = await server.anonymous.agreements.compare.query({ actor: accord, limit: 4, order });
      const second = await server.anonymous.agreements.compare.query({
        actor: accord,
        limit: 4,
        order,
        ...(first.next ? { cursor: first.next } : {}),
      });
      expect([first.rows.length, first.left, second.rows.length, second.left, second.next]).toEqual([4, 2, 2, 4, undefined]);
      return [...first.rows, ...second.rows].map(({ agreement }) => agreement.slug);
    };
    const [newest, oldest] = [await slugs('newest'), await slugs('oldest')];
    expect(newest[0]).toBe(italy);
    expect(oldest).toEqual(newest.toReversed());
  });

  test('of a status has those agreements alone, and none is an answer', async () => {
    const { compare } = server.anonymous.agreements;
    const signed = await compare.query({ actor: accord, status: 'signed', asOf: '2020-12-15' });
    expect(signed.rows.every(({ status }) => status.values.some((value) => value.status === 'signed'))).toBe(true);
    expect(signed.rows.length).toBeGreaterThan(0);
    const none = await compare.query({ actor: accord, status: 'terminated', asOf: '2020-12-15' });
    expect([none.rows, none.left, none.total]).toEqual([[], 0, 0]);
  });

  test('of chosen agreements and topics is in their order', async () => {
    const keys = ['qatar-turkey-gna-august-2020', italy];
    const { columns, rows } = await server.anonymous.agreements.compare.query({
      agreements: keys,
      topics: ['hazards.demining', 'training'],
    });
    expect(columns.map(({ topic, total }) => [topic.code, total])).toEqual([
      ['hazards.demining', 1],
      ['training', 4],
    ]);
    expect(rows.map(({ agreement, total }) => [agreement.slug, total])).toEqual([
      ['qatar-turkey-gna-august-2020', 2],
      [italy, 3],
    ]);
  });

  test('of a topic or an agreement that is not there is refused', async () => {
    await expect(server.anonymous.agreements.compare.query({ topics: ['nothing'] })).rejects.toThrow('nothing');
    await expect(server.anonymous.agreements.compare.query({ agreements: ['nothing'] })).rejects.toThrow('nothing');
  });
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

const october = { from: Day.parse('2020-10-01'), to: Day.parse('2020-10-31') };

describe('events on a line and on a map', () => {
  test('a month is drawn as a month, and not put in order with a day in it', async () => {
    const { groups, undated, left } = await server.anonymous.events.timeline.query({ agreement: italy });
    expect(
      groups.flatMap(({ moments }) => moments.map(({ earliest, latest, precision, order }) => [earliest, latest, precision, order])),
    ).toEqual([
      ['2020-12-01', '2020-12-31', 'month', undefined],
      ['2020-12-04', '2020-12-04', 'day', 'cannot tell'],
      ['2020-12-04', '2020-12-15', 'part', 'cannot tell'],
      ['2020-12-04', '2020-12-31', 'part', 'cannot tell'],
    ]);
    expect([undated, left]).toEqual([[], 0]);
  });

  test('between two days are those that surely or possibly lie there', async () => {
    const { groups, events } = await server.anonymous.events.timeline.query(october);
    const inside = groups.flatMap(({ moments }) => moments.map((moment) => moment.inside));
    expect(inside.filter((one) => one === 'surely').length).toBeGreaterThan(0);
    const expected = timeline(register.ofKind('event'), october).filter(({ date }) => date !== undefined);
    expect(groups.flatMap(({ moments }) => moments.filter(({ property }) => property === 'date').map(({ event }) => event))).toEqual(
      expected.map(({ id }) => id),
    );
    expect(new Set(events.map(({ ref }) => ref.id))).toEqual(new Set(expected.map(({ id }) => id)));
  });

  test('where sources differ on the day or the place of an event is told with it', async () => {
    const june = { from: Day.parse('2020-06-01'), to: Day.parse('2020-06-30') };
    const { disputes } = await server.anonymous.events.timeline.query(june);
    expect(disputes.map(({ subject, property, readings }) => [subject.slug, property, readings.length])).toEqual([
      ['western-libya-retaken', 'date', 3],
      ['western-libya-retaken', 'place', 2],
    ]);
  });

  test('each month tells how many events surely lie in it, and how many may', async () => {
    const { unit, parts, dated, undated } = await server.anonymous.events.density.query({ place: 'rome' });
    expect([unit, dated, undated]).toEqual(['month', 4, 0]);
    expect(parts).toEqual([
      { first: '2020-08-01', last: '2020-08-31', surely: 1, possibly: 0 },
      { first: '2020-09-01', last: '2020-09-30', surely: 0, possibly: 0 },
      { first: '2020-10-01', last: '2020-10-31', surely: 0, possibly: 0 },
      { first: '2020-11-01', last: '2020-11-30', surely: 0, possibly: 0 },
      { first: '2020-12-01', last: '2020-12-31', surely: 3, possibly: 0 },
    ]);
  });

  test('a date that is open is possible, never sure; nothing there is nothing told', async () => {
    const held = await server.anonymous.events.density.query({ modality: 'did-not-happen' });
    expect(held.parts).toEqual([{ first: '2020-12-01', last: '2020-12-31', surely: 0, possibly: 1 }]);
    expect(await server.anonymous.events.density.query({ type: 'ratification' })).toEqual({
      unit: 'month',
      parts: [],
      dated: 0,
      undated: 0,
    });
  });

  test('a region is drawn as a region, and what has no place is counted', async () => {
    const { features, located, unlocated, left } = await server.anonymous.events.map.query({});
    expect([features.length, located + unlocated, left]).toEqual([69, 69, 0]);
    const rome = features.find(({ properties }) => properties.slug === 'signature-italy-gna');
    expect([rome?.geometry?.type, rome?.properties.precision]).toEqual(['Point', 'near']);
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

function raise(what: string): never {
  throw new Error(`not in the register: ${what}`);
}

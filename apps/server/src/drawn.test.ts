import { actorNetwork, clauseMatrix, Day, timeline } from '@mithaq/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accord, idOf, italy, recordOf, register } from './testing/five-documents.ts';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('the network', () => {
  test.each([
    ['turkey', 1],
    ['turkey', 2],
    ['fayez-al-sarraj', 3],
  ])('around %s over %i ties is what the domain finds in the whole register', async (actor, depth) => {
    const { nodes, ties, complete } = await server.anonymous.actors.network.query({ actors: [actor], depth, limit: 300 });
    const root = recordOf('actor', actor).id;
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
    const maritime = rows.find(({ record }) => record.slug.includes('maritime'));
    expect(maritime?.parts.map(({ actor, role, onBehalfOf }) => [actor.slug, role, onBehalfOf?.slug]).toSorted()).toEqual([
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
    const order = rows.map(({ agreement }) => recordOf('agreement', agreement.id));
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

import { type AnyRecord, Day, fuzzyDate } from '@mithaq/domain';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RecordConditions, Snapshot } from '../port.ts';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, agreement, clause, event, sampleId, source, statement } from '../testing/records.ts';

const opened = openTestStore();
const many = 1_203;

const dated = (number: number, edtf: string, fields: object = {}) => event(number, { date: fuzzyDate(edtf), ...fields });
const owed = (number: number, fields: object) => clause(number, { agreement: agreement(1).id, topics: ['training'], ...fields });

beforeAll(async () => {
  const actors = Array.from({ length: many }, (_, at) => actor(at + 1, at % 3 === 0 ? { kind: 'person' } : {}));
  await saveAll(opened.store, actors);
  await saveAll(opened.store, [agreement(1, { textAvailability: 'full' }), agreement(2, { textAvailability: 'secret' })]);
  await saveAll(opened.store, [
    owed(1, { deadline: fuzzyDate('2021-12-24'), obligated: [actor(1).id] }),
    owed(2, { deadline: fuzzyDate('2021-03'), topics: ['training', 'hazards.demining'] }),
    owed(3, {}),
    clause(4, { agreement: agreement(2).id, topics: ['hazards.demining'], beneficiaries: [actor(1).id] }),
  ]);
  await saveAll(opened.store, [
    dated(1, '2020-06-04'),
    dated(2, '2020-06', { modality: 'announced' }),
    dated(3, '[..2020-01-10]', { modality: 'planned' }),
    dated(4, '2020-12-04/..'),
    event(5),
  ]);
  await saveAll(opened.store, [source(1), source(2)]);
  await opened.store.register.transact(editor, async (writing) => {
    await writing.saveStatement(statement(1, { subject: agreement(1).id, of: source(1).id, exact: 'مذكرة 1', start: 0 }));
    await writing.saveStatement(statement(2, { subject: agreement(2).id, of: source(2).id, exact: 'مذكرة 2', start: 4 }));
  });
});

async function idsOf(batches: AsyncIterable<readonly { readonly record: AnyRecord }[]>): Promise<readonly (readonly string[])[]> {
  const ids: string[][] = [];
  for await (const batch of batches) ids.push(batch.map(({ record }) => record.id));
  return ids;
}

describe('a snapshot', () => {
  const open: Snapshot[] = [];
  const snapshot = async (): Promise<Snapshot> => {
    const one = await opened.store.register.snapshot();
    open.push(one);
    return one;
  };
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });

  test('gives every record of a kind once, by id, a batch at a time', async () => {
    const batches = await idsOf((await snapshot()).batches('actor'));
    const ids = batches.flat();
    expect(batches.map(({ length }) => length)).toEqual([500, 500, 203]);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(many);
  });

  test('keeps those that meet conditions', async () => {
    const persons = await idsOf((await snapshot()).batches('actor', { having: [{ property: 'kind', value: 'person' }] }));
    expect(persons.map(({ length }) => length)).toEqual([401]);
    expect(await idsOf((await snapshot()).batches('recognition'))).toEqual([]);
  });

  test('does not move while others write', async () => {
    const before = await snapshot();
    await saveAll(opened.store, [event(6)]);
    expect((await idsOf(before.batches('event'))).flat()).not.toContain(event(6).id);
    expect(await before.find('event', event(6).id)).toBeUndefined();
    expect((await idsOf((await snapshot()).batches('event'))).flat()).toContain(event(6).id);
  });

  test('has every statement', async () => {
    const ids: string[] = [];
    for await (const batch of (await snapshot()).statementBatches()) ids.push(...batch.map(({ id }) => id));
    expect(ids).toEqual([sampleId('statement', 1), sampleId('statement', 2)]);
  });

  test('whose connection broke is closed all the same', async () => {
    const one = await snapshot();
    await opened.store.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and state = 'idle in transaction'`);
    await expect(one.find('actor', actor(1).id)).rejects.toThrow();
    await one.close();
    expect(await opened.store.register.find('actor', actor(1).id)).toBeDefined();
  });

  test('cannot write, and may be closed twice', async () => {
    const one = await snapshot();
    await one.close();
    await one.close();
    await expect(one.find('actor', actor(1).id)).rejects.toThrow();
  });
});

describe('conditions', () => {
  const slugs = async (kind: 'event' | 'clause', conditions: RecordConditions) => {
    const { rows, total } = await opened.store.register.list(kind, conditions, { limit: 100 });
    expect(total).toBe(rows.length);
    return rows.map(({ record }) => Number(record.slug.replace(/\D+/g, ''))).toSorted((one, other) => one - other);
  };

  test.each<[string, string | undefined, string | undefined, number[]]>([
    ['a month may lie in a week of it', '2020-06-10', '2020-06-16', [2]],
    ['both ends are included', '2020-06-04', '2020-06-04', [1, 2]],
    ['what had begun by a day may lie long before it', '2019-01-01', '2019-12-31', [3]],
    ['what goes on from a day may lie long after it', '2025-01-01', undefined, [4]],
    ['an open side takes in all', undefined, '2020-06-30', [1, 2, 3]],
  ])('%s', async (_name, from, to, expected) => {
    const days = { ...(from === undefined ? {} : { from: Day.parse(from) }), ...(to === undefined ? {} : { to: Day.parse(to) }) };
    expect(await slugs('event', { days })).toEqual(expected);
  });

  test('by days an agreement lies where its list has it', async () => {
    await saveAll(opened.store, [dated(7, '2020-08-17', { agreements: [agreement(2).id] })]);
    const list = async (from: string, to: string) => {
      const { rows } = await opened.store.register.list('agreement', { days: { from: Day.parse(from), to: Day.parse(to) } }, { limit: 10 });
      return rows.map(({ record }) => record.id);
    };
    expect(await list('2020-08-01', '2020-08-31')).toEqual([agreement(2).id]);
    expect(await list('2019-01-01', '2020-07-31')).toEqual([]);
  });

  test('any of some values, and none of none', async () => {
    expect(await slugs('event', { havingAny: [{ property: 'modality', values: ['planned', 'announced'] }] })).toEqual([2, 3]);
    expect(await slugs('clause', { havingAny: [{ property: 'topics', values: ['hazards.demining', 'sea'] }] })).toEqual([2, 4]);
    expect(await slugs('clause', { havingAny: [{ property: 'topics', values: [] }] })).toEqual([]);
  });

  test('a field of what a record refers to', async () => {
    const of = (value: string) => ({ refersToOneHaving: { property: 'agreement', having: { property: 'textAvailability', value } } });
    expect(await slugs('clause', of('secret'))).toEqual([4]);
    expect(await slugs('clause', of('full'))).toEqual([1, 2, 3]);
  });

  test('without a day of its own', async () => {
    expect(await slugs('clause', { undated: true })).toEqual([3, 4]);
  });
});

describe('an order', () => {
  test('by deadline, which clauses have beside their captions', async () => {
    const { register } = opened.store;
    const days = { from: Day.parse('2000-01-01') };
    const numbers = async (order: 'newest' | 'oldest') =>
      (await register.list('clause', { days }, { limit: 10, order })).rows.map(({ record }) => record.id);
    expect(await numbers('oldest')).toEqual([sampleId('clause', 2), sampleId('clause', 1)]);
    expect(await numbers('newest')).toEqual([sampleId('clause', 1), sampleId('clause', 2)]);
  });

  test('has cursors of its own', async () => {
    const { register } = opened.store;
    const first = await register.list('clause', {}, { limit: 2, order: 'oldest' });
    const after = first.next ?? '';
    expect((await register.list('clause', {}, { limit: 2, order: 'oldest', after })).rows.map(({ record }) => record.id)).toEqual([
      sampleId('clause', 2),
      sampleId('clause', 1),
    ]);
    await expect(register.list('clause', {}, { limit: 2, after })).rejects.toThrow('cursor');
  });
});

describe('statements', () => {
  test('by what they are about, cite, say and count as, a page at a time', async () => {
    const { register } = opened.store;
    const ids = async (conditions: object) => (await register.statements(conditions, { limit: 10 })).rows.map(({ id }) => id);
    expect(await ids({ about: [agreement(2).id] })).toEqual([sampleId('statement', 2)]);
    expect(await ids({ citing: source(1).id })).toEqual([sampleId('statement', 1)]);
    expect(await ids({ property: 'names', standing: 'accepted' })).toHaveLength(2);
    expect(await ids({ standing: 'rejected' })).toEqual([]);
    const first = await register.statements({}, { limit: 1 });
    expect([first.total, first.rows.length]).toEqual([2, 1]);
    const second = await register.statements({}, { limit: 1, after: first.next ?? '' });
    expect([second.rows[0]?.id, second.next]).toEqual([sampleId('statement', 2), undefined]);
    await expect(register.statements({}, { limit: 1, after: 'nonsense' })).rejects.toThrow('cursor');
  });
});

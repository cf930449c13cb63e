import { Day } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, agreement, clause, event, sampleId } from '../testing/records.ts';
import type { ListAsked } from './list.ts';

const opened = openTestStore();
const day = Day.parse('2026-03-04');
const party = (number: number) => ({ participations: [{ actor: sampleId('actor', number), role: 'party' }] });
const onDay = (date: string, of: number) => ({ date: { edtf: date }, agreements: [sampleId('agreement', of)] });

/** The numbers of the agreements that are listed, with what else the page says. */
async function listed(asked: Partial<ListAsked>) {
  const page = await opened.store.pages.list({ facets: [], window: { limit: 10 }, ...asked }, { prefix: 'row ', day });
  if (page === undefined) return undefined;
  const { rows, ...rest } = page;
  return { numbers: rows.map(({ id }) => numbers.get(id)), ...rest };
}

const numbers = new Map(Array.from({ length: 100 }, (_, number) => [sampleId('agreement', number), number]));

test('the newest first, the undated last, by what each is filtered by', async () => {
  await saveAll(opened.store, [
    actor(1),
    actor(2),
    agreement(1, { ...party(1), instrument: 'treaty', fields: ['defence', 'health'] }),
    agreement(2, { ...party(2), nature: 'mixed' }),
    agreement(3, { participations: [...party(1).participations, { actor: sampleId('actor', 2), role: 'witness' }] }),
    event(1, onDay('2020-05-01', 1)),
    event(2, onDay('2021-05-01', 2)),
    clause(1, { agreement: sampleId('agreement', 2), topics: ['security.police', 'economy.oil'] }),
    clause(2, { agreement: sampleId('agreement', 3), topics: ['economy.oil'] }),
  ]);
  expect(await listed({})).toEqual({ numbers: [2, 1, 3], total: 3 });
  expect(await listed({ facets: ['instrument:treaty'] })).toEqual({ numbers: [1], total: 1 });
  expect(await listed({ facets: ['fields:health', 'fields:defence'] })).toEqual({ numbers: [1], total: 1 });
  expect(await listed({ facets: ['topics:economy.oil'] })).toEqual({ numbers: [2, 3], total: 2 });
  expect(await listed({ facets: ['topics:economy.oil', 'nature:mixed'] })).toEqual({ numbers: [2], total: 1 });
  expect(await listed({ oneOf: ['topics:economy.oil', 'topics:security.police'] })).toEqual({ numbers: [2, 3], total: 2 });
  expect(await listed({ actor: sampleId('actor', 1) })).toEqual({ numbers: [1, 3], total: 2 });
  expect(await listed({ actor: 'actor-2', facets: ['nature:interstate'] })).toEqual({ numbers: [3], total: 1 });
  expect(await listed({ from: Day.parse('2020-06-01') })).toEqual({ numbers: [2], total: 1 });
  expect(await listed({ to: Day.parse('2020-06-01') })).toEqual({ numbers: [1], total: 1 });
  expect(await listed({ facets: ['instrument:other'] })).toEqual({ numbers: [], total: 0 });
});

test('an actor that is not there is told from one that takes part in nothing', async () => {
  await saveAll(opened.store, [actor(3)]);
  expect(await listed({ actor: 'actor-3' })).toEqual({ numbers: [], total: 0 });
  expect(await listed({ actor: 'nobody' })).toBeUndefined();
});

test('a page leads to the next, and the total is of all of them', async () => {
  const first = await opened.store.pages.list({ facets: [], window: { limit: 2 } }, { prefix: 'row ', day });
  expect([first?.rows.map(({ id }) => numbers.get(id)), first?.total]).toEqual([[2, 1], 3]);
  expect(await listed({ window: { limit: 2, after: first?.next ?? '' } })).toEqual({ numbers: [3], total: 3 });
  const plain = await opened.store.register.list('agreement', {}, { limit: 2 });
  expect(first?.next).toBe(plain.next);
});

test('another order is walked from its own index, both ways, and its cursor leads on in it alone', async () => {
  const sort = (by: 'day' | 'caption' | 'clauses', descends: boolean) => ({ by, descends, language: 'en' }) as const;
  const inOrder = async (by: 'day' | 'caption' | 'clauses', descends: boolean) => {
    const whole = await listed({ window: { limit: 100, sort: sort(by, descends) } });
    const first = await opened.store.pages.list({ facets: [], window: { limit: 2, sort: sort(by, descends) } }, { prefix: 'row ', day });
    const rest = await listed({ window: { limit: 100, sort: sort(by, descends), after: first?.next ?? '' } });
    const same = await opened.store.register.list('agreement', {}, { limit: 2, sort: sort(by, descends) });
    expect(first?.next).toBe(same.next);
    expect(rest?.numbers).toEqual(whole?.numbers.slice(2));
    expect(whole?.total).toBe(rest?.total);
    return whole?.numbers.filter((number) => number !== undefined && number <= 3);
  };
  expect(await inOrder('caption', false)).toEqual([1, 2, 3]);
  expect(await inOrder('caption', true)).toEqual([3, 2, 1]);
  expect(await inOrder('day', false)).toEqual([3, 1, 2]);
  expect(await inOrder('clauses', true)).toEqual([3, 2, 1]);
  const narrow = await listed({ facets: ['topics:economy.oil'], window: { limit: 10, sort: sort('caption', true) } });
  expect(narrow).toEqual({ numbers: [3, 2], total: 2 });
  const usual = await opened.store.pages.list({ facets: [], window: { limit: 2 } }, { prefix: 'row ', day });
  const astray = listed({ window: { limit: 2, sort: sort('caption', false), after: usual?.next ?? '' } });
  await expect(astray).rejects.toMatchObject({ code: 'invalid-input', path: ['cursor'] });
});

test('the list follows what is published', async () => {
  const save = (record: Parameters<typeof saveAll>[1][number], from: number) =>
    opened.store.register.transact(null, async (writing) => void (await writing.save(record, from)));
  await save(agreement(1, { ...party(2), instrument: 'protocol', fields: ['health'] }), 1);
  expect(await listed({ facets: ['instrument:treaty'] })).toEqual({ numbers: [], total: 0 });
  expect(await listed({ facets: ['instrument:protocol', 'fields:health'] })).toEqual({ numbers: [1], total: 1 });
  expect(await listed({ actor: 'actor-1' })).toEqual({ numbers: [3], total: 1 });
  await save(clause(1, { agreement: sampleId('agreement', 1), topics: ['security.police'] }), 1);
  expect(await listed({ facets: ['topics:security.police'] })).toEqual({ numbers: [1], total: 1 });
  expect(await listed({ facets: ['topics:economy.oil'] })).toEqual({ numbers: [3], total: 1 });
  await save(event(1, onDay('2022-05-01', 1)), 1);
  expect(await listed({})).toEqual({ numbers: [1, 2, 3], total: 3 });
  await saveAll(opened.store, [agreement(4)]);
  expect(await listed({})).toEqual({ numbers: [1, 2, 4, 3], total: 4 });
});

test('rows that are kept come with the page', async () => {
  await opened.store.pages.make(day, async () => [{ key: `row ${sampleId('agreement', 2)}`, body: '{"row":2}', questions: [] }]);
  const page = await opened.store.pages.list({ facets: [], window: { limit: 2 } }, { prefix: 'row ', day });
  expect(page?.rows.map(({ body }) => body)).toEqual([undefined, '{"row":2}']);
});

test('a cursor of another list is refused', async () => {
  await expect(listed({ window: { limit: 2, after: 'bm9uZQ' } })).rejects.toMatchObject({ code: 'invalid-input' });
});

test('by the status that each has on the day, before and after a notice takes effect', async () => {
  const ending = { type: 'denunciation', date: { edtf: '2026-01-10' }, takesEffect: { edtf: '2027-01-10' } };
  await saveAll(opened.store, [
    agreement(5, party(1)),
    agreement(6, party(1)),
    event(5, { type: 'entry-into-force', date: { edtf: '2020-05-01' }, agreements: [sampleId('agreement', 5)] }),
    event(6, { type: 'entry-into-force', date: { edtf: '2021-05-01' }, agreements: [sampleId('agreement', 6)] }),
    event(7, { ...ending, agreements: [sampleId('agreement', 5)] }),
  ]);
  const withStatus = async (status: string, on: string) =>
    (await opened.store.pages.list({ facets: [], status, window: { limit: 10 } }, { prefix: 'row ', day: Day.parse(on) }))?.rows.map(
      ({ id }) => numbers.get(id),
    );
  expect([await withStatus('in-force', '2026-06-01'), await withStatus('in-force', '2027-06-01')]).toEqual([[6, 5], [6]]);
  expect([await withStatus('terminated', '2026-06-01'), await withStatus('terminated', '2027-06-01')]).toEqual([[], [5]]);
  expect(await listed({ status: 'in-force', actor: 'actor-1', facets: ['nature:interstate'] })).toEqual({ numbers: [6, 5], total: 2 });
  expect(await listed({ status: 'in-force', window: { limit: 1 } })).toMatchObject({ numbers: [6], total: 2 });
  const moved = event(6, { type: 'entry-into-force', date: { edtf: '2021-05-01' }, agreements: [sampleId('agreement', 4)] });
  await opened.store.register.transact(editor, async (writing) => void (await writing.save(moved, 1)));
  expect(await listed({ status: 'in-force' })).toEqual({ numbers: [4, 5], total: 2 });
});

test('statuses are not listed while they are being made anew', async () => {
  await opened.store.pool.query(`update meta set value = value || '{"version":0}' where key = 'search'`);
  expect(await listed({ status: 'in-force' })).toBeUndefined();
  expect(await listed({ actor: 'actor-2', facets: ['nature:mixed'] })).toEqual({ numbers: [2], total: 1 });
});

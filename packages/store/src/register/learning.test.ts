import { beforeAll, expect, test } from 'vitest';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, source, suggestion } from '../testing/records.ts';

const opened = openTestStore();

const judged = (judgedAt: string) => ({ judgedBy: 'Salma', judgedAt });
const early = judged('2026-01-01T00:00:00.000Z');
const late = judged('2999-01-01T00:00:00.000Z');

const of = (number: number, basis?: string) => ({
  ...suggestion(number, source(1).id, actor(1).id),
  ...(basis === undefined ? {} : { basis }),
});

beforeAll(async () => {
  await saveAll(opened.store, [source(1), actor(1), actor(2)]);
  await opened.store.register.transact(editor, async (writing) => {
    await writing.addSuggestions([...[1, 2, 3, 4].map((number) => of(number, 'alias:a')), of(5, 'alias:b'), of(6)]);
    await writing.updateSuggestion({ ...of(1, 'alias:a'), standing: 'accepted', revision: 1, ...early }, 0);
    await writing.updateSuggestion({ ...of(2, 'alias:a'), standing: 'accepted', revision: 1, chosen: actor(2).id, ...early }, 0);
    await writing.updateSuggestion({ ...of(3, 'alias:a'), standing: 'rejected', revision: 1, ...early }, 0);
    await writing.updateSuggestion({ ...of(5, 'alias:b'), standing: 'accepted', revision: 1, ...early }, 0);
    await writing.updateSuggestion({ ...of(6), standing: 'accepted', revision: 1, ...early }, 0);
  });
});

const counts = async () =>
  (await opened.store.register.learned()).map(({ basis, accepted, rejected }) => [basis, accepted, rejected]).toSorted();

const within = (work: Parameters<typeof opened.store.register.transact<void>>[1]) => opened.store.register.transact(editor, work);

test('judgements are counted by what was judged; accepting for another record counts against it', async () => {
  expect(await counts()).toEqual([
    ['alias:a', 1, 2],
    ['alias:b', 1, 0],
  ]);
});

test('taking a judgement back takes its count back', async () => {
  await within((writing) => writing.updateSuggestion({ ...of(3, 'alias:a'), revision: 2 }, 1));
  expect(await counts()).toContainEqual(['alias:a', 1, 1]);
  await within((writing) => writing.updateSuggestion({ ...of(3, 'alias:a'), standing: 'rejected', revision: 3, ...early }, 2));
  expect(await counts()).toContainEqual(['alias:a', 1, 2]);
});

test('of a basis that is reset only later judgements count, until the reset is taken back', async () => {
  await within((writing) => writing.resetLearning('alias:a'));
  expect(await counts()).toEqual([['alias:b', 1, 0]]);
  await within((writing) => writing.updateSuggestion({ ...of(4, 'alias:a'), standing: 'rejected', revision: 1, ...late }, 0));
  expect(await counts()).toContainEqual(['alias:a', 0, 1]);
  const { rows } = await opened.store.register.learnedList({ limit: 10 });
  expect(rows).toMatchObject([
    { basis: 'alias:a', accepted: 0, rejected: 1, reset: { by: editor?.name } },
    { basis: 'alias:b', accepted: 1, rejected: 0 },
  ]);
  await within((writing) => writing.restoreLearning('alias:a'));
  expect(await counts()).toContainEqual(['alias:a', 1, 3]);
});

test('both decisions are entries of the history, and the audit holds', async () => {
  const { rows } = await opened.store.register.revisions({ subject: 'learning of alias:a' }, { limit: 10 });
  expect(rows.map(({ revision, state, kind, by }) => [revision, state, kind, by?.name])).toEqual([
    [2, 'removed', 'learning', editor?.name],
    [1, 'published', 'learning', editor?.name],
  ]);
  expect((await opened.store.register.verify()).problems).toEqual([]);
  const shown = await opened.store.register.revisions({ subject: 'learning of alias:a', public: true }, { limit: 10 });
  expect(shown.rows).toEqual([]);
});

test('what was never judged cannot be reset, nor what was not reset be restored', async () => {
  await expect(within((writing) => writing.resetLearning('alias:unknown'))).rejects.toMatchObject({ code: 'not-found' });
  await expect(within((writing) => writing.restoreLearning('alias:b'))).rejects.toMatchObject({ code: 'not-found' });
});

test('the list goes on where a page ended', async () => {
  const first = await opened.store.register.learnedList({ limit: 1 });
  expect([first.total, first.rows.map(({ basis }) => basis)]).toEqual([2, ['alias:a']]);
  const second = await opened.store.register.learnedList({ limit: 1, ...(first.next === undefined ? {} : { after: first.next }) });
  expect([second.next, second.rows.map(({ basis }) => basis)]).toEqual([undefined, ['alias:b']]);
  await expect(opened.store.register.learnedList({ limit: 1, after: 'nothing' })).rejects.toMatchObject({ code: 'invalid-input' });
});

test('what an acceptance drafted is found by its change set', async () => {
  const drafted = { changeSet: 'changeset_00000000000000000000000001', subjects: [actor(2).id] };
  await within((writing) => writing.updateSuggestion({ ...of(5, 'alias:b'), standing: 'accepted', revision: 2, drafted, ...early }, 1));
  expect((await opened.store.register.suggestionsDraftedIn(drafted.changeSet)).map(({ id }) => id)).toEqual([of(5).id]);
  expect(await opened.store.register.suggestionsDraftedIn('\0')).toEqual([]);
});

import { beforeAll, expect, test } from 'vitest';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, source, suggestion } from '../testing/records.ts';

const opened = openTestStore();

beforeAll(async () => {
  await saveAll(opened.store, [source(1), source(2), source(3), actor(1)]);
  const of = (number: number, start: number) => ({ ...suggestion(number, source(1).id, actor(1).id), start, end: start + 1 });
  await opened.store.register.transact(editor, async (writing) => {
    await writing.addSuggestions([7, 1, 4, 0, 9, 2, 3, 8, 5, 6].map((start) => of(start + 1, start)));
    await writing.addSuggestions([suggestion(20, source(2).id, actor(1).id)]);
    await writing.updateSuggestion({ ...of(1, 0), standing: 'rejected', revision: 1 }, 0);
  });
});

const tallies = (most: number) => opened.store.register.suggestionTallies([source(1).id, source(2).id, source(3).id, '\0'], most);
const startsOf = async (most: number) => (await tallies(most)).get(source(1).id)?.marks.map(({ start }) => start);

test('suggestions are counted by source', async () => {
  const counted = await tallies(200);
  expect(counted.get(source(1).id)).toMatchObject({ total: 10, open: 9 });
  expect(counted.get(source(2).id)).toMatchObject({ total: 1, open: 1, marks: [{ kind: 'mention' }] });
  expect([...counted.keys()].toSorted()).toEqual([source(1).id, source(2).id].toSorted());
});

test.each([
  [200, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [4, [0, 2, 5, 7]],
  [3, [0, 3, 6]],
  [1, [0]],
])('of ten places at most %i are an even choice', async (most, starts) => {
  expect(await startsOf(most)).toEqual(starts);
});

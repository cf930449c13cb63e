import { expect, test } from 'vitest';
import { together } from './together.ts';

const alone = { atOnce: 1, most: 3, keyOf: (item: string) => item.charAt(0) };

/** Work that waits to be told, and the runs that there were. */
function told() {
  const runs: { readonly items: readonly string[]; readonly done: PromiseWithResolvers<readonly string[]> }[] = [];
  const work = (items: readonly string[]) => {
    const done = Promise.withResolvers<readonly string[]>();
    runs.push({ items, done });
    return done.promise;
  };
  return { runs, work };
}

test('what comes while a run is under way goes into the next, at most so many, and never two of one key', async () => {
  const { runs, work } = told();
  const put = together(work, alone);
  const results = ['a1', 'b1', 'b2', 'c1', 'd1', 'e1'].map(put);
  expect(runs.map(({ items }) => items)).toEqual([['a1']]);
  for (const expected of [
    ['b1', 'c1', 'd1'],
    ['b2', 'e1'],
  ]) {
    const run = runs.at(-1);
    run?.done.resolve(run.items.map((item) => `${item}!`));
    await run?.done.promise;
    await Promise.resolve();
    await Promise.resolve();
    expect(runs.at(-1)?.items).toEqual(expected);
  }
  runs.at(-1)?.done.resolve(['b2!', 'e1!']);
  expect(await Promise.all(results)).toEqual(['a1!', 'b1!', 'b2!', 'c1!', 'd1!', 'e1!']);
});

test('a run that fails fails those who were in it, and the next goes on', async () => {
  const { runs, work } = told();
  const put = together(work, alone);
  const [first, second] = [put('a'), put('b')];
  runs[0]?.done.reject(new RangeError('no'));
  await expect(first).rejects.toThrow('no');
  runs[1]?.done.resolve(['yes']);
  expect(await second).toBe('yes');
});

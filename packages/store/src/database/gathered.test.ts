import { expect, test } from 'vitest';
import { gathered } from './gathered.ts';

/** A question that is answered when the test says so. */
function slow() {
  const asked: { readonly keys: readonly string[]; readonly answer: () => void; readonly fail: (fault: Error) => void }[] = [];
  const ask = (keys: readonly string[]) => {
    const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<string, string>>();
    const answer = () => resolve(new Map(keys.filter((key) => key !== 'absent').map((key) => [key, key.toUpperCase()])));
    asked.push({ keys, answer, fail: reject });
    return promise;
  };
  return { asked, ask };
}

test('the first is asked at once, what comes meanwhile goes together, once each', async () => {
  const { asked, ask } = slow();
  const read = gathered(ask, { atOnce: 1, together: 10 });
  const answers = [read('a'), read('b'), read('c'), read('b')];
  expect(asked.map(({ keys }) => keys)).toEqual([['a']]);
  asked[0]?.answer();
  expect(await answers[0]).toBe('A');
  expect(asked.map(({ keys }) => keys)).toEqual([['a'], ['b', 'c']]);
  asked[1]?.answer();
  expect(await Promise.all(answers)).toEqual(['A', 'B', 'C', 'B']);
});

test('nobody is answered by a question that was put before they asked', async () => {
  const { asked, ask } = slow();
  const read = gathered(ask, { atOnce: 2, together: 10 });
  const answers = [read('a'), read('a')];
  expect(asked.map(({ keys }) => keys)).toEqual([['a'], ['a']]);
  for (const one of asked) one.answer();
  expect(await Promise.all(answers)).toEqual(['A', 'A']);
});

test('what is not there is undefined', async () => {
  const { asked, ask } = slow();
  const answer = gathered(ask, { atOnce: 1, together: 10 })('absent');
  asked[0]?.answer();
  expect(await answer).toBeUndefined();
});

test('more than go together go in turn', async () => {
  const { asked, ask } = slow();
  const read = gathered(ask, { atOnce: 1, together: 2 });
  const answers = ['a', 'b', 'c', 'd'].map(read);
  for (let turn = 0; turn < 3; turn += 1) {
    asked[turn]?.answer();
    await answers[turn === 0 ? 0 : turn * 2 - 1];
  }
  expect(asked.map(({ keys }) => keys)).toEqual([['a'], ['b', 'c'], ['d']]);
  asked[2]?.answer();
  expect(await Promise.all(answers)).toEqual(['A', 'B', 'C', 'D']);
});

test('a question that fails fails those that were in it, and no other', async () => {
  const { asked, ask } = slow();
  const read = gathered(ask, { atOnce: 1, together: 10 });
  const [first, second] = [read('a'), read('b')];
  asked[0]?.fail(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  asked[1]?.answer();
  expect(await second).toBe('B');
});

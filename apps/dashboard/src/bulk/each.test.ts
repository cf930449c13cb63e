import { expect, test } from 'vitest';
import { toEach } from './each.ts';

test('rows are done some at once; one that fails keeps no other from it, and the outcome is in their order', async () => {
  let [now, most] = [0, 0];
  const heard: number[] = [];
  const act = async (row: number) => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    if (row === 3) throw new Error('no');
    return row * 10;
  };
  const { done, failed } = await toEach([5, 3, 1, 4, 2], act, { atOnce: 2, onEach: (over) => heard.push(over) });
  expect(done).toEqual([5, 1, 4, 2].map((row) => ({ row, did: row * 10 })));
  expect(failed).toEqual([{ row: 3, fault: new Error('no') }]);
  expect([most, heard]).toEqual([2, [1, 2, 3, 4, 5]]);
});

test('nothing is done to no rows', async () => {
  expect(await toEach([], () => Promise.resolve(1), { atOnce: 4, onEach: () => undefined })).toEqual({ done: [], failed: [] });
});

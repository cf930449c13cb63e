import { expect, it } from 'vitest';
import { oneAtATime } from './at-a-time.ts';

it('works on one thing at a time, in order, and refuses what there is no room to wait for', async () => {
  const done: string[] = [];
  const work = (name: string) => async () => {
    done.push(`${name} begins`);
    await Promise.resolve();
    done.push(`${name} ends`);
    return name;
  };
  const queue = oneAtATime(2);
  expect(await Promise.all([queue(work('a')), queue(work('b')), queue(work('c'))])).toEqual(['a', 'b', undefined]);
  expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('goes on after what failed', async () => {
  const queue = oneAtATime(1);
  await expect(queue(() => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink');
  expect(await queue(async () => 'drawn')).toBe('drawn');
});

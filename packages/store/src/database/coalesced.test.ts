import { expect, test } from 'vitest';
import { coalesced } from './coalesced.ts';

/** Runs that end when they are told to. */
function controlled() {
  const ends: (() => void)[] = [];
  const fails: ((fault: Error) => void)[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      ends.push(resolve);
      fails.push(reject);
    });
  return { ends, fails, call: coalesced(work) };
}

test('who calls during a run shares the next one, however many they are', async () => {
  const { ends, call } = controlled();
  const first = call();
  const [second, third] = [call(), call()];
  expect(second).toBe(third);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await first;
  await Promise.resolve();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await second;
  const later = call();
  expect(ends).toHaveLength(3);
  ends[2]?.();
  await later;
});

test('a run that fails is told to those who share it, and the next one begins all the same', async () => {
  const { ends, fails, call } = controlled();
  const first = call();
  const second = call();
  fails[0]?.(new RangeError('no'));
  await expect(first).rejects.toThrow(RangeError);
  await Promise.resolve();
  ends[1]?.();
  await expect(second).resolves.toBeUndefined();
});

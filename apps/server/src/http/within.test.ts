import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { within } from './within.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('work that is done in time gives its result, or its failure, and leaves no timer behind', async () => {
  expect(await within(1_000, Promise.resolve('done'))).toBe('done');
  await expect(within(1_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('work that is not is given up', async () => {
  const never = Promise.withResolvers<string>();
  const answer = within(2_000, never.promise);
  vi.advanceTimersByTime(1_999);
  vi.advanceTimersByTime(1);
  await expect(answer).rejects.toMatchObject({ code: 'took-too-long', category: 'unavailable', details: { seconds: '2' } });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limitsOf } from './limits.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

const limits = { person: 3, key: 2, anonymous: 1 };

test('each caller has an allowance of their own, and a new one when the minute is over', async () => {
  const { take } = limitsOf(limits);
  const mona = { as: 'person', id: 'user_mona' } as const;
  expect(await take(mona, '', 2)).toEqual({ policy: 'person', most: 3, left: 1, resets: 60 });
  vi.setSystemTime(20_000);
  await expect(take(mona, '', 2)).rejects.toMatchObject({ code: 'too-many-requests', allowance: { left: 0, resets: 40 } });
  expect(await take({ as: 'person', id: 'user_salma' }, '', 1)).toMatchObject({ left: 2 });
  vi.setSystemTime(60_000);
  expect(await take(mona, '', 1)).toMatchObject({ left: 2 });
});

test('a key is counted apart from its owner, and nobody by their address', async () => {
  const { take } = limitsOf(limits);
  await take({ as: 'key', id: 'user_mona' }, '', 2);
  await take({ as: 'person', id: 'user_mona' }, '', 3);
  await take({ as: 'anonymous' }, '203.0.113.7', 1);
  await expect(take({ as: 'anonymous' }, '203.0.113.7', 1)).rejects.toMatchObject({ code: 'too-many-requests' });
  expect(await take({ as: 'anonymous' }, '203.0.113.8', 1)).toMatchObject({ policy: 'anonymous', left: 0 });
});

test('the operator of this machine is not counted; without limits nobody is', async () => {
  const { take } = limitsOf(limits);
  for (let call = 0; call < 10; call += 1) expect(await take({ as: 'operator' }, '203.0.113.7', 1)).toBeUndefined();
  expect(await limitsOf(null).take({ as: 'anonymous' }, '203.0.113.7', 1_000_000)).toBeUndefined();
});

test('who is refused is told in words for how long', async () => {
  const { take } = limitsOf(limits);
  const refused = await take({ as: 'anonymous' }, 'a', 2).catch((fault: unknown) => fault);
  expect(refused).toMatchObject({ message: 'Too many requests in a short time. Try again in 60 seconds.' });
});

import { expect, test } from 'vitest';
import { affordable } from './measure.ts';

const effort = { rounds: 5, seconds: 3, writes: 400, connections: [1, 8, 32] };
const requests = (count: number) => Array.from({ length: count }, () => ({ method: 'POST' as const, path: '/' }));

test('what may be sent only once is shared out over all rounds at each number of connections', () => {
  expect(affordable({ once: true, ours: requests(2_000) }, effort).writes).toBe(133);
  expect(affordable({ once: true, ours: requests(20_000) }, effort).writes).toBe(400);
  expect(affordable({ ours: requests(10) }, effort)).toEqual(effort);
});

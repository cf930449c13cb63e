import { expect, test } from 'vitest';
import type { Postmaster } from './postmaster.ts';
import { supervise } from './supervise.ts';

/** Servers that end when told to, a clock that is set, and what was heard. */
function rig(restarts: readonly 'runs'[] = ['runs', 'runs', 'runs']) {
  const heard: string[] = [];
  const deaths: (() => void)[] = [];
  const left = [...restarts];
  let clock = 0;
  const server = (): Postmaster => {
    const { promise: died, resolve } = Promise.withResolvers<void>();
    const number = deaths.push(resolve);
    return { died, stop: async () => void heard.push(`stopped ${number}`) };
  };
  const supervised = supervise(server(), {
    restart: async () => {
      if (left.pop() === undefined) throw new Error('no room');
      return server();
    },
    onRestart: () => heard.push(`restarted at ${clock}`),
    reasonFor: (fault) => (fault instanceof Error ? fault.message : 'died again'),
    now: () => clock,
  });
  const kill = async (at: number) => {
    clock = at;
    deaths.at(-1)?.();
    await new Promise(setImmediate);
  };
  return { heard, kill, ...supervised };
}

test('each death a minute or more after the one before is followed by a restart, a sooner one by none', async () => {
  const { heard, kill, died, stop } = rig();
  for (const at of [1_000, 61_000, 121_000, 180_999]) await kill(at);
  expect(heard).toEqual(['restarted at 1000', 'restarted at 61000', 'restarted at 121000']);
  expect(await died).toBe('died again');
  await stop();
  expect(heard.at(-1)).toBe('stopped 4');
});

test('a restart that fails is the reason', async () => {
  const { heard, kill, died } = rig([]);
  await kill(0);
  expect(await died).toBe('no room');
  expect(heard).toEqual([]);
});

test('what ends after it was told to stop is not started again', async () => {
  const { heard, kill, stop } = rig();
  await stop();
  await kill(5);
  expect(heard).toEqual(['stopped 1']);
});

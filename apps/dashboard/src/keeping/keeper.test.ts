import type { Failure } from '@mithaq/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Device } from './device.ts';
import type { Draftable } from './draftable.ts';
import { type Keeper, keeperOf } from './keeper.ts';
import type { Held } from './keeping.ts';
import type { KeepingServer, Sending } from './server.ts';
import type { News } from './tabs.ts';
import type { World } from './world.ts';

const actor = (wikidata: string): Draftable => ({ record: 'actor', id: 'actor_1', wikidata });
const opening = { subject: 'actor_1', kind: 'record', data: actor('Q1'), revision: 1 } as const;
const notTheirs: Failure = { unreachable: false, category: 'unauthenticated', code: 'not-signed-in', path: [], message: 'Somebody else.' };

/** A browser over a server: what the device holds, who is signed in, whether the server answers, and all that it was sent. */
function aBrowser() {
  const kept = new Map<string, Held>();
  const listeners = new Set<(news: News) => void>();
  const server = { answers: true, who: 'user_salma', sent: [] as Sending[], revision: 1 };
  const register: KeepingServer = {
    who: async () => {
      if (!server.answers) throw new Error('no network');
      return server.who;
    },
    save: async (_, sending) => {
      server.sent.push(sending);
      server.revision += 1;
      return { revision: server.revision, data: sending.data, changeSet: { id: 'changeset_1', title: 'One' } };
    },
    look: async () => ({ data: actor('Q1'), revision: 1, isDraft: false }),
    discard: async () => {},
  };
  const device: Device = {
    held: async (subject) => kept.get(subject),
    all: async () => [...kept.values()],
    hold: async (held) => void kept.set(held.subject, held),
    letGo: async ({ subject }) => void kept.delete(subject),
    asides: async () => [],
    setAside: async () => {},
    throwAway: async () => {},
  };
  const worldOf = (account: string): World => ({
    ...{ account, device, notTheirs, server: register, check: () => [] },
    tabs: (onNews) => {
      listeners.add(onNews);
      const tell = (news: News) => {
        for (const other of listeners) if (other !== onNews) other(news);
      };
      return { tell, listenNoMore: () => void listeners.delete(onNews) };
    },
    takeTurn: async (_, go) => new Promise<void>((release) => go(release)),
  });
  return { kept, server, worldOf };
}

async function opened(world: World): Promise<Keeper> {
  const keeper = keeperOf(opening, world);
  keeper.start();
  await vi.advanceTimersByTimeAsync(0);
  return keeper;
}

function type(keeper: Keeper, wikidata: string): void {
  keeper.send({ on: 'typed', data: actor(wikidata), at: new Date().toISOString(), joinsLast: false });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('sends once the typing pauses, and at once where the field is left', async () => {
  const { server, worldOf } = aBrowser();
  const keeper = await opened(worldOf('user_salma'));
  type(keeper, 'Q2');
  await vi.advanceTimersByTimeAsync(700);
  type(keeper, 'Q3');
  await vi.advanceTimersByTimeAsync(700);
  expect(server.sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(server.sent).toEqual([{ do: 'send', data: actor('Q3'), from: 1 }]);
  type(keeper, 'Q4');
  document.dispatchEvent(new Event('focusout'));
  await vi.advanceTimersByTimeAsync(0);
  expect(server.sent.at(-1)).toEqual({ do: 'send', data: actor('Q4'), from: 2, into: 'changeset_1' });
});

it('holds what is typed on the device until the server has it, and sends it once there is a network again', async () => {
  const { kept, server, worldOf } = aBrowser();
  const keeper = await opened(worldOf('user_salma'));
  server.answers = false;
  type(keeper, 'Q2');
  await vi.advanceTimersByTimeAsync(1_000);
  expect([keeper.state().phase.is, kept.get('actor_1')?.data]).toEqual(['resting', actor('Q2')]);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(keeper.state().phase.is).toBe('resting');
  server.answers = true;
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect([keeper.state().phase.is, kept.size]).toEqual(['quiet', 0]);
});

it('tries again by itself, with waits that grow to a minute', async () => {
  const { server, worldOf } = aBrowser();
  const keeper = await opened(worldOf('user_salma'));
  server.answers = false;
  type(keeper, 'Q2');
  await vi.advanceTimersByTimeAsync(600_000);
  server.answers = true;
  await vi.advanceTimersByTimeAsync(80_000);
  expect([keeper.state().phase.is, server.sent.length]).toEqual(['quiet', 1]);
});

it('takes up after a crash what the device held', async () => {
  const { kept, server, worldOf } = aBrowser();
  server.answers = false;
  type(await opened(worldOf('user_salma')), 'Q2');
  await vi.advanceTimersByTimeAsync(0);
  expect(kept.size).toBe(1);
  server.answers = true;
  const again = await opened(worldOf('user_salma'));
  expect(again.state()).toMatchObject({ data: actor('Q2'), takenUp: { instead: actor('Q1') } });
});

it('sends nothing in the name of whoever signed in meanwhile, and goes on when its own account is back', async () => {
  const { server, worldOf } = aBrowser();
  const keeper = await opened(worldOf('user_salma'));
  server.who = 'user_mona';
  type(keeper, 'Q2');
  await vi.advanceTimersByTimeAsync(1_000);
  expect([keeper.state().phase, server.sent]).toEqual([{ is: 'resting', failure: notTheirs }, []]);
  server.who = 'user_salma';
  window.dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(0);
  expect(server.sent).toHaveLength(1);
});

it('sends what was typed last when the form is left', async () => {
  const { kept, server, worldOf } = aBrowser();
  const keeper = await opened(worldOf('user_salma'));
  type(keeper, 'Q2');
  keeper.stop();
  await vi.advanceTimersByTimeAsync(0);
  expect([server.sent.length, kept.size]).toEqual([1, 0]);
});

it('tells of a device that takes nothing, and still sends', async () => {
  const { server, worldOf } = aBrowser();
  const world = worldOf('user_salma');
  const full: Device = { ...world.device, hold: async () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
  const keeper = await opened({ ...world, device: full });
  server.answers = false;
  type(keeper, 'Q2');
  await vi.advanceTimersByTimeAsync(0);
  expect(keeper.state().deviceFailed).toBe(true);
  server.answers = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(server.sent).toHaveLength(1);
});

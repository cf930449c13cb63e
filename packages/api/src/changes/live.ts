import { tracked } from '@trpc/server';
import { z } from 'zod';
import { changeViews } from '../assembly/changes.ts';
import type { Register, World } from '../ports.ts';
import { open } from '../trpc.ts';
import { written } from '../views/written.ts';

const batch = 100;
const pollEvery = 10_000;

/** The store counts changes; 18 digits are what its numbers hold. */
const ChangeId = written(100).regex(/^\d{1,18}$/, 'expected the id of a change');

/**
 * Changes as they happen. Without `lastEventId` from now on; with it, everything after that change first, so that a
 * subscriber that was cut off misses nothing and sees nothing twice. An id that this register has not come to, because it
 * was restored from an earlier copy, is of another course of events: from now on, as without one. Ends when the caller
 * leaves or the server stops.
 */
export const live = open
  .input(z.object({ lastEventId: ChangeId.optional() }).optional())
  .subscription(async ({ ctx: { world, signal: stopping }, input, signal: leaving }) => {
    const stop = AbortSignal.any([leaving, stopping].filter((signal) => signal !== undefined));
    return follow(world, await startOf(world.register, input?.lastEventId), { stop, stopping });
  });

interface Ending {
  readonly stop: AbortSignal;
  readonly stopping: AbortSignal | undefined;
}

/** Tells what came after a change, then waits for more: a wake-up makes it quick, the poll makes it certain. */
async function* follow(world: World, from: string | undefined, { stop, stopping }: Ending) {
  let seen = from;
  while (!stop.aborted) {
    const rows = await world.register.changesAfter(seen, batch);
    for (const change of await changeViews(world.register, rows)) {
      yield tracked(change.id, change);
      seen = change.id;
    }
    if (rows.length === 0) await wakeOrPoll(world, stop);
  }
  // A return would tell the subscriber that no more is to come. Cut off by a server that stops, it comes back by itself.
  stopping?.throwIfAborted();
}

async function wakeOrPoll({ register, pause }: World, stop: AbortSignal): Promise<void> {
  const woken = new AbortController();
  await Promise.race([register.wake(stop), pause(pollEvery, AbortSignal.any([stop, woken.signal]))]);
  woken.abort();
}

/** The change after which a subscriber is told: the last that it saw, unless that lies ahead of the newest. */
async function startOf(register: Register, seen: string | undefined): Promise<string | undefined> {
  const latest = await newest(register);
  return seen !== undefined && BigInt(seen) <= BigInt(latest ?? 0) ? seen : latest;
}

async function newest(register: Register): Promise<string | undefined> {
  return (await register.changesAfter(undefined, 1)).at(-1)?.id;
}

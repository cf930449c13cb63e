import { tracked } from '@trpc/server';
import { z } from 'zod';
import { changeViews } from '../assembly/changes.ts';
import type { Register, World } from '../ports.ts';
import { open } from '../trpc.ts';
import { written } from '../views/written.ts';

const batch = 100;
const pollEvery = 10_000;

/**
 * Changes as they happen. Without `lastEventId` from now on; with it, everything after that change first, so that a
 * subscriber that was cut off misses nothing and sees nothing twice. Ends when the caller leaves or the server stops.
 */
export const live = open
  .input(z.object({ lastEventId: written(100).optional() }).optional())
  .subscription(async ({ ctx: { world, signal: stopping }, input, signal: leaving }) => {
    const stop = AbortSignal.any([leaving, stopping].filter((signal) => signal !== undefined));
    const seen = input?.lastEventId ?? (await newest(world.register));
    await world.register.changesAfter(seen, 1);
    return follow(world, seen, { stop, stopping });
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

async function newest(register: Register): Promise<string | undefined> {
  return (await register.changesAfter(undefined, 1)).at(-1)?.id;
}

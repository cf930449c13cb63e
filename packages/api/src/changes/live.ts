import { tracked } from '@trpc/server';
import { z } from 'zod';
import { liveViews } from '../assembly/changes.ts';
import type { Audience, World } from '../ports.ts';
import { procedure } from '../trpc.ts';
import { ChangeId, type LiveChange } from '../views/change.ts';
import { audienceOf, isAfter, isOf, namesFor, newestOf } from './audience.ts';

const batch = 100;
const pollEvery = 10_000;

/** How long one stream lasts, in milliseconds: when a subscriber comes back, it is asked again who it is and what it may see. */
const longest = 600_000;

/**
 * Changes as they happen. Without `lastEventId` from now on; with it, everything after that change first, so that a
 * subscriber that was cut off misses nothing and sees nothing twice. An id that its changes have not come to (the register was
 * restored from an earlier copy), or that is of other people's changes (it signed in or out meanwhile), cannot be gone on from: the
 * subscriber is told `started-over`, and then what happens from now on. Ends when the caller leaves or the server stops.
 */
export const live = procedure.input(z.object({ lastEventId: ChangeId.optional() }).optional()).subscription(async function* ({
  ctx,
  input,
  signal: leaving,
}) {
  const { world, signal: stopping } = ctx;
  const audience = await audienceOf(ctx);
  const tired = new AbortController();
  const stop = AbortSignal.any([leaving, stopping, tired.signal].filter((signal) => signal !== undefined));
  void world.pause(longest, stop).then(() => tired.abort());
  const newest = await newestOf(world.register, audience);
  const start = startOf(input?.lastEventId, newest, audience);
  if (start.over) yield tracked(newest, startedOver(world, newest));
  yield* follow(world, { from: start.from, audience, stop });
  // A return would tell the subscriber that no more is to come. Cut off, it comes back by itself.
  if (leaving?.aborted !== true) throw new DOMException('cut off', 'AbortError');
});

interface Following {
  readonly from: string;
  readonly audience: Audience;
  readonly stop: AbortSignal;
}

/** Tells what came after a change, then waits for more: a wake-up makes it quick, the poll makes it certain. */
async function* follow(world: World, { from, audience, stop }: Following) {
  let seen = from;
  while (!stop.aborted) {
    const rows = await world.register.changesAfter(seen, batch, audience);
    for (const change of await liveViews(namesFor(world.register, audience), rows)) {
      yield tracked(change.id, change);
      seen = change.id;
    }
    if (rows.length === 0) await wakeOrPoll(world, stop);
  }
}

async function wakeOrPoll({ register, pause }: World, stop: AbortSignal): Promise<void> {
  const woken = new AbortController();
  await Promise.race([register.wake(stop), pause(pollEvery, AbortSignal.any([stop, woken.signal]))]);
  woken.abort();
}

/** The change after which a subscriber is told, and whether that is another than the last that it saw. */
function startOf(seen: string | undefined, newest: string, audience: Audience): { readonly from: string; readonly over: boolean } {
  if (seen === undefined) return { from: newest, over: false };
  const isKnown = isOf(audience, seen) && !isAfter(seen, newest);
  return { from: isKnown ? seen : newest, over: !isKnown };
}

function startedOver({ clock }: World, id: string): LiveChange {
  return { id, at: clock().toISOString(), what: 'started-over' };
}

import { tracked } from '@trpc/server';
import type { ImportFile, World } from '../ports.ts';
import { signedIn } from '../trpc.ts';
import { ImportProgressRequest } from '../views/import-batch.ts';
import { filesOf, progressView } from './batch.ts';

const pollEvery = 10_000;

/** How long one stream lasts, in milliseconds: when a subscriber comes back, it is asked again who it is and what it may see. */
const longest = 600_000;

/**
 * How far an import has come: first all of it, or with `lastEventId` what changed since; then each change. Ends when no file of it waits any
 * more, or when the caller leaves or the server stops.
 * @throws MithaqError `not-found`
 */
export const progress = signedIn.input(ImportProgressRequest).subscription(async ({ ctx, input, signal: leaving }) => {
  const { world, locale } = ctx;
  // Asked before the first answer: what a stream throws later tells the subscriber to come back.
  const files = await filesOf(world, input.batch);
  const stops = [leaving, ctx.signal].filter((signal) => signal !== undefined);
  return follow(world, { ...input, files, locale, leaving, stops });
});

interface Following extends ImportProgressRequest {
  readonly files: readonly ImportFile[];
  readonly locale: 'ar' | 'en';
  readonly leaving: AbortSignal | undefined;
  readonly stops: readonly AbortSignal[];
}

async function* follow(world: World, { batch, lastEventId, files: first, locale, leaving, stops }: Following) {
  const tired = new AbortController();
  const stop = AbortSignal.any([...stops, tired.signal]);
  void world.pause(longest, stop).then(() => tired.abort());
  const files = new Map(first.map((file) => [file.id, file]));
  for (let seen = lastEventId; ; ) {
    const news = [...files.values()].filter(({ changed }) => seen === undefined || BigInt(changed) > BigInt(seen));
    seen = lastOf(files.values());
    if (news.length > 0) yield tracked(seen, progressView(batch, { files: [...files.values()], news, locale }));
    if (isOver(files.values())) return tired.abort();
    if (stop.aborted) break;
    await wakeOrPoll(world, stop);
    for (const file of await world.register.importFiles(batch, seen)) files.set(file.id, file);
  }
  // A return would tell the subscriber that no more is to come. Cut off, it comes back by itself.
  if (leaving?.aborted !== true) throw new DOMException('cut off', 'AbortError');
}

function lastOf(files: Iterable<ImportFile>): string {
  return [...files].reduce((last, { changed }) => (BigInt(changed) > BigInt(last) ? changed : last), '0');
}

function isOver(files: Iterable<ImportFile>): boolean {
  return [...files].every(({ state }) => state === 'done' || state === 'failed' || state === 'left-out');
}

async function wakeOrPoll({ register, pause }: World, stop: AbortSignal): Promise<void> {
  const woken = new AbortController();
  await Promise.race([register.wake(stop), pause(pollEvery, AbortSignal.any([stop, woken.signal]))]);
  woken.abort();
}

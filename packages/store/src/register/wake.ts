import pg from 'pg';
import { channel } from './changes.ts';

/** Waiting for changes, with one connection for all who wait. */
export interface Alarm {
  /** Resolves when something may have changed, when a while has passed, or when `signal` aborts. */
  wake(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** How often somebody who waits looks anyway, where no notice came (a replica, a pooler, a lost connection). Milliseconds. */
export interface AlarmTimes {
  readonly lookEvery: number;
  readonly reconnectAfter: number;
}

/** How an alarm goes about it. */
export interface AlarmOptions {
  readonly times?: AlarmTimes;
  /** Done by whoever looks without having been woken, before it goes on. */
  readonly look?: () => Promise<void>;
}

const usual: AlarmTimes = { lookEvery: 5_000, reconnectAfter: 1_000 };

/**
 * Listens on the database's channel, from the first wait on. Each signal's waits are one loop: a notice that came between two of them ends
 * the second at once, so that none is lost while its loop was busy.
 */
export function openAlarm(url: string, { times = usual, look = async () => undefined }: AlarmOptions = {}): Alarm {
  const waiting = new Set<() => void>();
  const seen = new WeakMap<AbortSignal, number>();
  let notices = 0;
  let line: Promise<pg.Client> | undefined;
  let closed = false;

  const ring = () => {
    notices += 1;
    for (const resolve of waiting) resolve();
  };
  const lost = () => {
    line = undefined;
    ring();
    if (!closed) setTimeout(() => void listen(), times.reconnectAfter).unref();
  };
  const listen = async () => {
    if (closed) return;
    line ??= openLine(url, { ring, lost });
    await line.catch(() => (line = undefined));
  };

  return {
    async wake(signal) {
      await listen();
      if (signal.aborted || closed) return;
      if (seen.get(signal) === notices && (await nextNotice(waiting, signal, times.lookEvery)) === 'looks') await look();
      seen.set(signal, notices);
    },
    async close() {
      closed = true;
      ring();
      await (await line?.catch(() => undefined))?.end();
    },
  };
}

async function openLine(url: string, { ring, lost }: { ring: () => void; lost: () => void }): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'mithaq alarm',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`listen ${channel}`);
  client.on('notification', ring);
  client.once('end', lost);
  ring();
  return client;
}

function nextNotice(waiting: Set<() => void>, signal: AbortSignal, lookEvery: number): Promise<'woken' | 'looks'> {
  const { promise, resolve } = Promise.withResolvers<'woken' | 'looks'>();
  const timer = setTimeout(() => resolve('looks'), lookEvery);
  const wakeUp = () => resolve('woken');
  waiting.add(wakeUp);
  signal.addEventListener('abort', wakeUp, { once: true });
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', wakeUp);
    waiting.delete(wakeUp);
  });
}

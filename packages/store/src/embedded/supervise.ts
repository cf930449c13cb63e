import type { Postmaster } from './postmaster.ts';

/** How a server is kept running. */
export interface Supervision<Reason> {
  /** Starts the server once more, in place of one that died. */
  readonly restart: () => Promise<Postmaster>;
  /** Told when it runs again. */
  readonly onRestart: () => void;
  /** Why it is given up: what starting it again failed with, or nothing where it just died again. */
  readonly reasonFor: (fault: unknown) => Reason;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** A server that is kept running. */
export interface Supervised<Reason> {
  /** Resolves when the server died and is not started again; never after `stop`. */
  readonly died: Promise<Reason>;
  stop(): Promise<void>;
}

/** A server that dies again this soon has something that a restart does not mend. */
const tooSoon = 60_000;

/** Starts a server again when it dies, unless it died less than a minute before. */
export function supervise<Reason>(first: Postmaster, { restart, onRestart, reasonFor, now }: Supervision<Reason>): Supervised<Reason> {
  const { promise: died, resolve: giveUp } = Promise.withResolvers<Reason>();
  let current = first;
  let stopping = false;
  let lastDeath = Number.NEGATIVE_INFINITY;
  let reviving: Promise<void> = Promise.resolve();
  const revive = async (): Promise<void> => {
    if (stopping) return;
    const since = now() - lastDeath;
    lastDeath = now();
    if (since < tooSoon) return giveUp(reasonFor(undefined));
    try {
      current = await restart();
    } catch (fault) {
      return giveUp(reasonFor(fault));
    }
    if (stopping) return;
    watch();
    onRestart();
  };
  const watch = (): void => {
    void current.died.then(() => {
      reviving = revive();
    });
  };
  watch();
  const stop = async (): Promise<void> => {
    stopping = true;
    await reviving;
    await current.stop();
  };
  return { died, stop };
}

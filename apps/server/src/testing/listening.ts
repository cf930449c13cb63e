import type { LiveChange, MithaqClient } from '@mithaq/client';

/** Somebody who listens to what changes. */
export interface Listener {
  readonly seen: LiveChange[];
  /** Resolves when so many changes were seen. */
  until(count: number): Promise<void>;
  readonly started: Promise<void>;
  readonly ended: Promise<unknown>;
  stop(): void;
}

/** Listens from now on, or from a change on. */
export function listen(client: MithaqClient, lastEventId?: string): Listener {
  const seen: LiveChange[] = [];
  const waiting = new Set<() => void>();
  const started = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<unknown>();
  const subscription = client.changes.live.subscribe(lastEventId === undefined ? undefined : { lastEventId }, {
    onStarted: () => started.resolve(),
    onData: ({ data }) => {
      seen.push(data);
      for (const look of waiting) look();
    },
    onError: (error) => ended.resolve(error),
    onComplete: () => ended.resolve('complete'),
  });
  const until = (count: number) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = () => {
      if (seen.length >= count) resolve();
    };
    waiting.add(look);
    look();
    return promise;
  };
  return { seen, until, started: started.promise, ended: ended.promise, stop: () => subscription.unsubscribe() };
}

/** What was told, and of which record; of a new start, that it was one. */
export function subjectsIn(seen: readonly LiveChange[]): string[] {
  return seen.map((change) => ('subject' in change ? change.subject.id : change.what));
}

import { setTimeout as pause } from 'node:timers/promises';
import { createMithaqClient, type LiveChange } from '@mithaq/client';
import type { Scenario } from '../scenario.ts';
import { stand } from '../servers/standing.ts';

const longest = 60_000;
const before = 5;
const meanwhile = 5;
const after = 5;

/** Many who listen while the server is stopped, and killed, and started again: nothing missed, nothing twice, all in order. */
export const subscribers: Scenario = {
  name: 'subscribers through restarts',
  run: async ({ extent, holdings, say }) => {
    const standing = await stand(holdings);
    const { url } = standing.server;
    const listeners = Array.from({ length: extent.subscribers }, () => listen(url));
    const leave = async (): Promise<void> => {
      for (const { stop } of listeners) stop();
    };
    holdings.hold(leave);
    await Promise.all(listeners.map(({ started }) => started));
    // A subscription tells what comes after the moment at which the server first looked, which is after it answered.
    await pause(1_000);
    let number = 0;
    const announced: string[] = [];
    const announce = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time += 1) {
        number += 1;
        const content = { encoding: 'text', data: `Dispatch number ${number}` } as const;
        const { source } = await standing.client.sources.import.mutate({ name: `${number}.txt`, content });
        announced.push(source.id);
      }
    };
    const memory = await standing.server.memory();
    await announce(before);
    const waits: number[] = [];
    for (const end of ['stop', 'kill'] as const) {
      await announce(meanwhile);
      await standing.server[end]();
      await standing.start();
      const up = performance.now();
      await announce(after);
      await untilSeen(listeners, announced.length);
      waits.push(performance.now() - up);
      say(`${end}: every one of ${listeners.length} has seen ${announced.length} changes`);
    }
    const broken = listeners.flatMap(({ seen }, at) => whatIsWrong(seen, announced).map((problem) => `subscriber ${at}: ${problem}`));
    await leave();
    const held = await standing.server.memory();
    await standing.server.stop();
    return {
      figures: {
        subscribers: listeners.length,
        restarts: waits.length,
        changes: announced.length,
        'all told again within ms': Math.round(Math.max(...waits)),
        'server memory MiB': Math.round(memory / 2 ** 20),
        'after the restarts MiB': Math.round(held / 2 ** 20),
        'missed, doubled or out of order': broken.length,
      },
      broken,
    };
  },
};

interface Listener {
  readonly seen: LiveChange[];
  readonly started: Promise<void>;
  stop(): void;
}

function listen(url: string): Listener {
  const seen: LiveChange[] = [];
  const started = Promise.withResolvers<void>();
  const subscription = createMithaqClient({ url }).changes.live.subscribe(undefined, {
    onStarted: () => started.resolve(),
    onData: ({ data }) => void seen.push(data),
    onError: (error) => started.reject(error),
  });
  return { seen, started: started.promise, stop: () => subscription.unsubscribe() };
}

async function untilSeen(listeners: readonly Listener[], count: number): Promise<void> {
  const begun = performance.now();
  while (listeners.some(({ seen }) => seen.length < count)) {
    if (performance.now() - begun > longest) return;
    await pause(20);
  }
}

function whatIsWrong(seen: readonly LiveChange[], announced: readonly string[]): string[] {
  const subjects = seen.map((change) => ('subject' in change ? change.subject.id : change.what));
  const ids = seen.map(({ id }) => Number(id));
  const problems: string[] = [];
  if (JSON.stringify(subjects) !== JSON.stringify(announced)) problems.push(`saw ${subjects.length} of ${announced.length}, or others`);
  if (ids.some((id, at) => at > 0 && id !== (ids[at - 1] ?? 0) + 1)) problems.push('ids do not follow on one another');
  return problems;
}

import type { World } from '@mithaq/api';
import type { Job, Jobs, JobsOptions } from '@mithaq/store';
import type { Logger } from 'pino';
import { doJob } from './work.ts';

/** How many sources and files are put into the queue at a time. */
const most = 200;

/** Milliseconds and seconds of the queue's patience. */
export interface QueueTimes {
  /** From the server's start until it first looks: the first answers are more urgent. */
  readonly untilFirst: number;
  /** Between one look and the next, however much is announced meanwhile. */
  readonly between: number;
  /** From the first name that changes until sources are looked through: those that change meanwhile are looked for with it. Seconds. */
  readonly namesGather: number;
  /** With nothing to do for so long, the queue is closed until there is something. */
  readonly idle: number;
}

/** Milliseconds between two pieces of making up: whoever asks something comes in between. */
const breath = 20;

const usual: QueueTimes = { untilFirst: 1_000, between: 250, namesGather: 2, idle: 60_000 };

/** What the queue is run with. */
export interface QueueGrounds {
  readonly world: World;
  readonly open: (options: JobsOptions) => Promise<Jobs>;
  /** Makes up for what an earlier Mithaq has not done, some of it; whether there is more. */
  readonly catchUp: () => Promise<boolean>;
  readonly log: Pick<Logger, 'error'>;
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal;
  readonly times?: QueueTimes;
}

/**
 * Runs the queue until the server stops: looks at what waits to be done whenever something changed, and puts it into the queue that servers share. What
 * waits stands in the register's own tables, so a queue that was lost, or a server that was killed, only delays it. Resolves when all that was under
 * way is done.
 */
export async function runQueue(grounds: QueueGrounds): Promise<void> {
  const { world, log, times = usual } = grounds;
  // Waits with one signal are one loop: this one's are its own.
  const stop = AbortSignal.any([grounds.stopping]);
  const onFault = (fault: unknown) => log.error({ err: fault }, 'queue');
  const queue = lazily(grounds, onFault);
  await world.pause(times.untilFirst, stop);
  const caughtUp = catchUpWith(grounds, stop).catch(onFault);
  while (!stop.aborted) {
    await look(world, queue, times).catch((fault: unknown) => {
      if (!stop.aborted) onFault(fault);
    });
    await world.pause(times.between, stop);
    await world.register.wake(stop);
  }
  await caughtUp;
  await queue.close();
}

async function catchUpWith({ world, catchUp }: QueueGrounds, stop: AbortSignal): Promise<void> {
  while (!stop.aborted && (await catchUp())) await world.pause(breath, stop);
}

/** The queue, open only while there is something to do. */
interface LazyQueue {
  send(jobs: readonly Job[], after?: number): Promise<void>;
  /** Closes it where nothing was done for so many milliseconds. */
  closeIfIdle(idle: number): Promise<void>;
  close(): Promise<void>;
}

function lazily({ world, open }: QueueGrounds, onFault: JobsOptions['onFault']): LazyQueue {
  const work: JobsOptions['work'] = (job, isLast) => doJob(world, job, isLast);
  let jobs: Jobs | undefined;
  let usedAt = 0;
  const close = async () => {
    const closing = jobs;
    jobs = undefined;
    await closing?.close();
  };
  return {
    async send(given, after) {
      if (given.length === 0) return;
      jobs ??= await open({ work, onFault });
      await jobs.send(given, after);
      usedAt = world.clock().getTime();
    },
    async closeIfIdle(idle) {
      const isIdle = jobs?.isBusy === false && world.clock().getTime() - usedAt > idle;
      if (isIdle) await close();
    },
    close,
  };
}

async function look(world: World, queue: LazyQueue, { namesGather, idle }: QueueTimes): Promise<void> {
  const { hasNames, sources, questions, files } = await world.register.waitingWork(most);
  await queue.send(hasNames ? [{ kind: 'names', of: 'all' }] : [], namesGather);
  await queue.send([
    ...jobsOf('file', files),
    ...jobsOf('reading', sources),
    ...jobsOf('model', world.model === undefined ? [] : questions),
  ]);
  await queue.closeIfIdle(idle);
}

function jobsOf(kind: Job['kind'], all: readonly string[]): readonly Job[] {
  return all.map((of) => ({ kind, of }));
}

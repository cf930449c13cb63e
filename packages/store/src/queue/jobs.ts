import type pg from 'pg';
import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss';

/** A piece of work: to look through sources for changed names, to read one source again, to import one file, to ask a model about one source. `of` says which. */
export interface Job {
  readonly kind: 'names' | 'reading' | 'file' | 'model';
  readonly of: string;
}

/** A queue of jobs in the database that is open here: jobs are taken from it, also those that others put in. */
export interface Jobs {
  /** Puts jobs in, to begin after so many seconds and in this order. One that waits already is not put in again. */
  send(jobs: readonly Job[], after?: number): Promise<void>;
  /** Whether jobs are being worked on here. */
  readonly isBusy: boolean;
  /** Takes no more jobs; waits for those under way. */
  close(): Promise<void>;
}

export interface JobsOptions {
  /** Does a job. One that fails is tried again, some time later and a few times; `isLast` says that it will not be. */
  readonly work: (job: Job, isLast: boolean) => Promise<void>;
  /** Told of what went wrong with a job or with the queue itself. */
  readonly onFault: (fault: unknown) => void;
}

/** The schema that the queue's own tables are in. It holds nothing that cannot be put in again: what is to be done stands in the register's tables. */
const schema = 'queue';

const kept = {
  policy: 'short',
  retryBackoff: true,
  // A server that was killed leaves its jobs to be taken again after so long, where nobody has put them in anew before.
  expireInSeconds: 900,
  deleteAfterSeconds: 3_600,
} as const;

/**
 * Our own work, and the questions to a model: nothing waits for somebody else's answer but other questions, and a provider may be away for a
 * quarter of an hour. `batch` jobs are taken at a time.
 */
const lanes = {
  work: { batch: 20, queue: { ...kept, retryLimit: 4, retryDelay: 2 } },
  model: { batch: 1, queue: { ...kept, retryLimit: 7, retryDelay: 10 } },
} as const;

type Lane = keyof typeof lanes;

const laneNames: readonly Lane[] = ['work', 'model'];

function laneOf({ kind }: Job): Lane {
  return kind === 'model' ? 'model' : 'work';
}

const workOptions = { perJobResults: true, includeMetadata: true, pollingIntervalSeconds: 0.5, burstWhenBatchFull: true } as const;

type WorkOptions = typeof workOptions & { readonly batchSize: number };

/**
 * Opens the queue over the register's connections. The library is loaded and its tables are made here, not before there is a first job: a server that has
 * nothing to do pays for neither.
 */
export async function openJobs(pool: pg.Pool, { work, onFault }: JobsOptions): Promise<Jobs> {
  const { PgBoss: Boss } = await import('pg-boss');
  const boss: PgBoss = new Boss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    ...{ schema, schedule: false, monitorVacuum: false },
  });
  boss.on('error', onFault);
  await boss.start();
  for (const lane of laneNames) await boss.createQueue(lane, lanes[lane].queue);
  let busy = 0;
  let sent = 0;
  let closing = false;
  const settle = async (job: JobWithMetadata<Job>): Promise<JobResult> => {
    try {
      await work(job.data, job.retryCount >= job.retryLimit);
      return { id: job.id, status: 'completed' };
    } catch (fault) {
      onFault(fault);
      return { id: job.id, status: 'failed' };
    }
  };
  const worked = async (jobs: readonly JobWithMetadata<Job>[]): Promise<JobResult[]> => {
    busy += 1;
    const results: JobResult[] = [];
    // What is left when the queue closes is for whoever opens it next.
    for (const job of jobs.toSorted(byPriority)) results.push(closing ? { id: job.id, status: 'failed' } : await settle(job));
    busy -= 1;
    return results;
  };
  for (const lane of laneNames) await boss.work<Job, unknown, WorkOptions>(lane, { ...workOptions, batchSize: lanes[lane].batch }, worked);
  return {
    async send(jobs, after = 0) {
      // Jobs that are put in together were made at one moment: by that alone, any of them might come first.
      const inserted = jobs.map((data) => {
        sent += 1;
        return { lane: laneOf(data), job: { data, singletonKey: `${data.kind} ${data.of}`, startAfter: after, priority: -sent } };
      });
      for (const name of laneNames) {
        const own = inserted.filter(({ lane }) => lane === name).map(({ job }) => job);
        if (own.length > 0) await boss.insert(name, own);
      }
    },
    get isBusy() {
      return busy > 0;
    },
    async close() {
      closing = true;
      await boss.stop({ graceful: true, timeout: 5_000, close: false });
    },
  };
}

function byPriority(one: JobWithMetadata<Job>, other: JobWithMetadata<Job>): number {
  return other.priority - one.priority;
}

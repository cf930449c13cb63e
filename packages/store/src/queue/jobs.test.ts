import { afterEach, expect, test } from 'vitest';
import { openTestStore } from '../testing/open.ts';
import type { Job, Jobs } from './jobs.ts';

const opened = openTestStore();
let jobs: Jobs | undefined;
afterEach(async () => {
  await jobs?.close();
  jobs = undefined;
});

/** Opens the queue, and resolves when so many jobs were done. */
async function doing(count: number, work: (job: Job, isLast: boolean) => Promise<void> = async () => undefined) {
  const done: Job[] = [];
  const all = Promise.withResolvers<readonly Job[]>();
  const faults: unknown[] = [];
  jobs = await opened.store.jobs({
    work: async (job, isLast) => {
      await work(job, isLast);
      done.push(job);
      if (done.length === count) all.resolve(done);
    },
    onFault: (fault) => void faults.push(fault),
  });
  return { jobs, all: all.promise, faults };
}

const reading = (of: string): Job => ({ kind: 'reading', of });

test('jobs are done in turn, and one that waits is not put in twice', async () => {
  const { jobs: queue, all } = await doing(3);
  await queue.send([reading('a'), reading('b')], 1);
  await queue.send([reading('b'), reading('c')], 1);
  expect((await all).map(({ of }) => of).toSorted()).toEqual(['a', 'b', 'c']);
  const { rows } = await opened.store.pool.query(`select count(*)::integer as count from queue.job where name = 'work'`);
  expect(rows).toEqual([{ count: 3 }]);
});

test('jobs that are put in together are done in the order in which they were put in', async () => {
  const names = Array.from({ length: 45 }, (_, at) => `${at}`);
  const { jobs: queue, all } = await doing(45);
  await queue.send(names.slice(0, 40).map(reading));
  await queue.send(names.slice(40).map(reading));
  expect((await all).map(({ of }) => of)).toEqual(names);
});

test('one that fails is tried again, and keeps none of the others from being done', async () => {
  let tries = 0;
  const {
    jobs: queue,
    all,
    faults,
  } = await doing(2, async ({ of }) => {
    if (of !== 'bad') return;
    tries += 1;
    if (tries === 1) throw new RangeError('not yet');
  });
  await queue.send([reading('bad'), reading('good')]);
  expect((await all).map(({ of }) => of)).toEqual(['good', 'bad']);
  expect(faults).toEqual([new RangeError('not yet')]);
});

test('what was put in and not done before it was closed is done when it is opened again', async () => {
  const first = await doing(1);
  await first.jobs.send([reading('later')], 2);
  await first.jobs.close();
  const second = await doing(1);
  expect(await second.all).toEqual([reading('later')]);
});

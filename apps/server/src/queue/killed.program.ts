import type { World } from '@mithaq/api';
import { createStore, type Job } from '@mithaq/store';
import { servedOver } from '../testing/served.ts';
import { worldOver } from '../world.ts';
import { doJob } from './work.ts';

/**
 * Works on one job of the queue, and is killed in the middle of it: within so many transactions, when all of it is written and nothing
 * committed. A test starts this.
 */
const [url = '', kind = '', of = '', within = '1'] = process.argv.slice(2);
const store = createStore({ url, poolSize: 4 });
const { accounts, presence, settings, documents } = servedOver().world;
let transactions = 0;
const register: World['register'] = {
  ...store.register,
  transact: (author, work) =>
    store.register.transact(author, async (writing) => {
      const result = await work(writing);
      transactions += 1;
      if (transactions === Number(within)) process.kill(process.pid, 'SIGKILL');
      return result;
    }),
};
const world = worldOver({ register, accounts, presence, settings, documents, isSetUp: async () => true });
const job: Job = { kind: kind === 'file' ? 'file' : 'reading', of };
const jobs = await store.jobs({ work: (one, isLast) => doJob(world, one, isLast), onFault: (fault) => console.error(fault) });
await jobs.send([job]);

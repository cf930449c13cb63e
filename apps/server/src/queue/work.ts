import { askForNames, failQueued, giveUpReading, importQueued, readAgain, type World } from '@mithaq/api';
import { MithaqError } from '@mithaq/domain';
import type { Job } from '@mithaq/store';

/**
 * Does one job of the queue. A source whose text changed while it was read is still due, and comes again. What cannot be done at the last try is
 * given up, and says why: a file in its import, a source until somebody asks for it again.
 * @throws whatever went wrong, where it is to be tried again
 */
export async function doJob(world: World, { kind, of }: Job, isLast: boolean): Promise<void> {
  try {
    await jobs[kind](world, of);
  } catch (fault) {
    if (!isLast) throw fault;
    await giveUp(world, { kind, of }, fault);
  }
}

const jobs: Readonly<Record<Job['kind'], (world: World, of: string) => Promise<unknown>>> = {
  names: (world) => askForNames(world),
  reading: (world, source) => readAgain(world, source),
  file: (world, file) => importQueued(world, file),
};

async function giveUp(world: World, { kind, of }: Job, fault: unknown): Promise<void> {
  if (kind === 'file') await failQueued(world, of, fault);
  if (kind === 'reading') await giveUpReading(world, of, fault instanceof MithaqError ? fault.code : 'internal');
}

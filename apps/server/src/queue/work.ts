import { type Asked, askForNames, askModel, failQueued, giveUpDue, importQueued, mayAskAgain, readAgain, type World } from '@mithaq/api';
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
  model: async (world, source) => {
    const outcome = await askModel(world, source);
    if (mayAskAgain(outcome)) throw new ModelGaveNothing(outcome);
  },
};

async function giveUp(world: World, { kind, of }: Job, fault: unknown): Promise<void> {
  if (kind === 'file') await failQueued(world, of, fault);
  else if (kind !== 'names') await giveUpDue(world, { kind, source: of, fault: codeOf(fault) });
}

/** Nothing came of asking a model, this time. */
class ModelGaveNothing extends Error {
  readonly outcome: Asked;

  constructor(outcome: Asked) {
    super(`the model gave nothing: ${outcome}`);
    this.outcome = outcome;
  }
}

function codeOf(fault: unknown): string {
  if (fault instanceof ModelGaveNothing) return fault.outcome;
  return fault instanceof MithaqError ? fault.code : 'internal';
}

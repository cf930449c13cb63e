import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, lstat, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { MithaqError } from '@mithaq/domain';
import { systemCode } from '../../embedded/failure.ts';

/** Refuses a place that is taken, or whose folder cannot be written in. @throws MithaqError `target-exists`, `unwritable` */
export function requireFree(final: string): Promise<void> {
  return explainedWrite(final, async () => {
    if (await stands(final)) throw new MithaqError('target-exists', { path: final });
    await access(path.dirname(final), constants.W_OK | constants.X_OK);
  });
}

/** A name beside the final one, on the same disk, that says what it is should it be left behind. */
export function draftOf(final: string): string {
  return path.join(path.dirname(final), `.${path.basename(final)}.unfinished-${randomUUID()}`);
}

/** Gives a finished file its name. Should another have taken the name meanwhile, that one stays. @throws MithaqError `target-exists` */
export async function nameFile(draft: string, final: string): Promise<void> {
  try {
    await link(draft, final);
    await rm(draft);
  } catch (fault) {
    if (systemCode(fault) === 'EEXIST') throw new MithaqError('target-exists', { path: final });
    // Some file systems have no second names for a file.
    await rename(draft, final);
  }
  await syncFolder(path.dirname(final));
}

/** The same for a directory. */
export async function nameDirectory(draft: string, final: string): Promise<void> {
  await syncFolder(draft);
  await rename(draft, final);
  await syncFolder(path.dirname(final));
}

/** Makes the names in a folder outlast a crash of the machine, where the system can do that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Runs work on a backup's place, and gives the failures of the disk their meaning. @throws MithaqError `unwritable`, `target-full`, `target-exists` */
export async function explainedWrite<Result>(final: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (fault) {
    throw explained(final, fault);
  }
}

function explained(final: string, fault: unknown): unknown {
  const code = systemCode(fault);
  if (fault instanceof MithaqError || code === undefined) return fault;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return new MithaqError('target-full', { path: final });
  if (code === 'EEXIST' || code === 'ENOTEMPTY') return new MithaqError('target-exists', { path: final });
  return Object.assign(new MithaqError('unwritable', { path: final, reason: code }), { cause: fault });
}

async function stands(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (fault) {
    if (systemCode(fault) === 'ENOENT') return false;
    throw fault;
  }
}

import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '../start-error.ts';
import { systemCode } from './failure.ts';
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity.ts';

/** Holding a data directory for one Mithaq. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the data directory for this process. A lock whose holder is dead (killed, or from before a restart of the machine) is taken over.
 * @throws StartError `in-use` where another live process holds it
 */
export async function lockDirectory(dataDirectory: string): Promise<Lock> {
  const file = path.join(dataDirectory, 'mithaq.lock');
  const own = await ownIdentity();
  while (!(await created(file, own))) await clearIfDead(file, dataDirectory);
  return { release: () => rm(file, { force: true }) };
}

/** Writes the whole lock under another name first, so that nobody ever reads half of one. */
async function created(file: string, own: ProcessIdentity): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  const handle = await open(draft, 'w', 0o600);
  await handle.writeFile(JSON.stringify(own));
  await handle.close();
  try {
    await link(draft, file);
    return true;
  } catch (fault) {
    if (systemCode(fault) === 'EEXIST') return false;
    throw fault;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Moves a dead holder's lock away. What was moved is read again: between two looks another starter may have put a live one there. */
async function clearIfDead(file: string, directory: string): Promise<void> {
  await refuseIfAlive(file, directory);
  const aside = `${file}.dead.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (fault) {
    if (systemCode(fault) === 'ENOENT') return;
    throw fault;
  }
  try {
    await refuseIfAlive(aside, directory);
  } catch (fault) {
    await link(aside, file);
    throw fault;
  } finally {
    await rm(aside, { force: true });
  }
}

async function refuseIfAlive(file: string, directory: string): Promise<void> {
  const holder = await readHolder(file);
  if (holder && (await isAlive(holder))) throw new StartError('in-use', { directory, pid: String(holder.pid) });
}

async function readHolder(file: string): Promise<ProcessIdentity | undefined> {
  try {
    const held: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof held !== 'object' || held === null || !('pid' in held) || !('began' in held)) return undefined;
    return typeof held.pid === 'number' && typeof held.began === 'string' ? { pid: held.pid, began: held.began } : undefined;
  } catch (fault) {
    if (systemCode(fault) === 'ENOENT' || fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '../start-error.ts';
import { run } from './run.ts';

/** The operating system's user that PostgreSQL runs as. `own`: it is the one that this process runs as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly own: boolean;
}

/**
 * Whom PostgreSQL runs as. It refuses to run as root: then the owner of the cluster that stands already, else `postgres`,
 * else `nobody`, else a system user made for it.
 * @throws StartError `no-account`
 */
export async function databaseAccount(cluster: string): Promise<Account> {
  const uid = process.getuid?.() ?? -1;
  if (uid !== 0) return { name: String(uid), uid, gid: process.getgid?.() ?? -1, own: true };
  const owner = await ownerOf(cluster);
  if (owner !== undefined && owner.uid !== 0) return { name: String(owner.uid), ...owner, own: false };
  const found = (await accountNamed('postgres')) ?? (await accountNamed('nobody')) ?? (await createdAccount('mithaq'));
  if (found === undefined) throw new StartError('no-account');
  return found;
}

/** The first directory on the way to `target` (it included) that the account cannot walk through; absent if it can reach it. */
export async function closedOnTheWay(target: string, account: Account): Promise<string | undefined> {
  if (account.own) return undefined;
  const steps: string[] = [];
  for (let step = path.resolve(target); step !== path.dirname(step); step = path.dirname(step)) steps.unshift(step);
  for (const step of steps) if (!(await canWalk(step, account))) return step;
  return undefined;
}

async function canWalk(directory: string, account: Account): Promise<boolean> {
  const { mode, uid, gid } = await stat(directory);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0;
}

async function ownerOf(directory: string): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const { uid, gid } = await stat(directory);
    return { uid, gid };
  } catch {
    return undefined;
  }
}

async function accountNamed(name: string): Promise<Account | undefined> {
  const [uid, gid] = await Promise.all([numberFrom('id', ['-u', name]), numberFrom('id', ['-g', name])]);
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { name, uid, gid, own: false };
}

async function createdAccount(name: string): Promise<Account | undefined> {
  await attempt('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name]);
  return accountNamed(name);
}

async function numberFrom(command: string, args: readonly string[]): Promise<number | undefined> {
  const output = await attempt(command, args);
  return output !== undefined && /^-?\d+\s*$/.test(output) ? Number(output) >>> 0 : undefined;
}

async function attempt(command: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { code, output } = await run(command, args);
    return code === 0 ? output : undefined;
  } catch {
    return undefined;
  }
}

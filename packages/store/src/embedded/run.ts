import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

/** What a program said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end. @throws when it cannot be started at all */
export function run(command: string, args: readonly string[], as: { account?: Account; directory?: string } = {}): Promise<Ended> {
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  const child = spawn(command, args, { ...spawnOptions(as), stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  const heard: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => heard.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => heard.push(chunk));
  child.once('error', reject);
  child.once('close', (code) => resolve({ code, output: Buffer.concat(heard).toString('utf8') }));
  return promise;
}

/**
 * How PostgreSQL's programs are started: as their account, in a directory that it can enter, their messages untranslated
 * (they are read for reasons), and without `PG…` variables that point at some other server.
 */
export function spawnOptions({ account, directory }: { account?: Account; directory?: string }) {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_') && name !== 'LANG');
  return {
    env: { ...Object.fromEntries(kept), LC_ALL: 'C' },
    ...(directory === undefined ? {} : { cwd: directory }),
    ...(account === undefined || account.own ? {} : { uid: account.uid, gid: account.gid }),
  };
}

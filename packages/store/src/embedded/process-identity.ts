import { readFile } from 'node:fs/promises';
import { systemCode } from './failure.ts';
import { run } from './run.ts';

/** A process and when it began: the same number may be another process after a while. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, as this system writes it; empty where the system does not tell. */
  readonly began: string;
}

/** Who this process is. */
export async function ownIdentity(): Promise<ProcessIdentity> {
  return { pid: process.pid, began: await beginningOf(process.pid) };
}

/** Whether that very process, not a later one with its number, is alive. */
export async function isAlive({ pid, began }: ProcessIdentity): Promise<boolean> {
  if (!(await isRunning(pid))) return false;
  return began === '' || (await beginningOf(pid)) === began;
}

/** The command line of a live process; empty where the system does not tell. */
export async function commandOf(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    return told('args', pid);
  }
}

/** Whether a process with this number runs. One that has ended and that its parent has not asked after yet (a zombie) does not. */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    if (systemCode(fault) !== 'EPERM') return false;
  }
  const [state] = await linuxStatus(pid);
  return state !== 'Z' && state !== 'X';
}

async function beginningOf(pid: number): Promise<string> {
  const began = (await linuxStatus(pid))[19];
  if (began === undefined) return told('lstart', pid);
  return `${(await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()} ${began}`;
}

/** The fields of `/proc/<pid>/stat` from the state on (proc_pid_stat(5)); none on other systems. */
async function linuxStatus(pid: number): Promise<string[]> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

async function told(column: 'args' | 'lstart', pid: number): Promise<string> {
  try {
    return (await run('ps', ['-o', `${column}=`, '-p', String(pid)])).output.trim();
  } catch {
    return '';
  }
}

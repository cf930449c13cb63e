import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

/** A server in a process of its own that says where it listens. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** What else it said when it was ready. */
  readonly said: Readonly<Record<string, unknown>>;
  /** Milliseconds from starting the process until it said so. */
  readonly startedIn: number;
  /** Its resident memory, in bytes. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a program that sends `{ type: 'ready', apiUrl }` to its parent, and ends when that lets go of it. */
export async function startProcess(
  program: string,
  { args = [], env = {} }: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> },
): Promise<ServerProcess> {
  const begun = performance.now();
  const child = fork(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const said = await ready(child);
  const pid = child.pid ?? 0;
  return {
    url: String(said['apiUrl']),
    pid,
    said,
    startedIn: performance.now() - begun,
    memory: () => residentMemory(pid),
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

function ready(child: ChildProcess): Promise<Readonly<Record<string, unknown>>> {
  const { promise, resolve, reject } = Promise.withResolvers<Readonly<Record<string, unknown>>>();
  child.once('exit', (code) => reject(new Error(`${child.spawnargs.at(-1)} ended with ${code} before it was ready`)));
  child.on('message', (said: Readonly<Record<string, unknown>>) => {
    if (said['type'] === 'ready') resolve(said);
    if (said['type'] === 'failed') reject(new Error(JSON.stringify(said)));
  });
  return promise;
}

async function residentMemory(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) * 1024;
}

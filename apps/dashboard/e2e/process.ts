import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that systems give to outgoing connections (from 32768 on Linux, 49152 elsewhere), above those of usual services. */
const ports = { first: 16_384, count: 16_000 };

/** A port that nobody listens on just now, and that no outgoing connection is given before it is listened on. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const port = ports.first + Math.floor(Math.random() * ports.count);
    if (await isFree(port)) return port;
  }
  throw new Error('no free port');
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
  } catch {
    return false;
  }
  await once(server.close(), 'close');
  return true;
}

/** Runs a module as a process of its own. What it says is kept, and told only where it fails. */
export function run(
  module: string,
  options: { env: NodeJS.ProcessEnv; execArgv?: string[]; cwd?: string; args?: string[] },
): { child: ChildProcess; said: () => string } {
  const child = fork(module, options.args ?? [], { ...options, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let words = '';
  const keep = (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-20_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return { child, said: () => words };
}

/** Asks a process to stop and waits until it has. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

/** Ends a process at once, without asking it (SIGKILL). */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

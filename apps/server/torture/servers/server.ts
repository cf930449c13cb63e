import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Holdings } from '../holdings.ts';

const program = fileURLToPath(new URL('../../src/entry.ts', import.meta.url));
const Runtime = z.object({ apiUrl: z.string(), token: z.string() });
const Told = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress') }),
  z.object({ type: z.literal('ready'), apiUrl: z.string() }),
  z.object({ type: z.literal('failed'), message: z.object({ en: z.string() }) }),
]);

/** Where a server keeps its data, on which port it listens, and its database if that is outside. */
export interface ServerPlace {
  readonly dataDirectory: string;
  readonly port: number;
  readonly databaseUrl?: string;
  /** The most bytes that a file may have that it, or the database that it starts, writes to: a limit that may be lifted while it runs. */
  readonly largestFile?: number | undefined;
}

/** The server as `npm start` runs it, in a process of its own. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds until it was ready. */
  readonly startedIn: number;
  /** Resident memory in bytes, where the system tells. */
  memory(): Promise<number>;
  /** Ends it without a warning. */
  kill(): Promise<void>;
  /** Lets it finish. */
  stop(): Promise<void>;
}

/** A server that said why it does not start. */
export class DidNotStart extends Error {}

/** Starts a server and waits until it is ready. @throws DidNotStart */
export async function startServer(place: ServerPlace, holdings: Holdings): Promise<RunningServer> {
  const begun = performance.now();
  const child = fork(program, {
    ...commandOf(place),
    env: environmentOf(place),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  holdings.hold(() => ended(child, () => child.kill('SIGKILL')));
  await ready(child);
  const { apiUrl } = runtimeOf(place);
  const pid = child.pid ?? 0;
  return {
    url: apiUrl,
    pid,
    startedIn: performance.now() - begun,
    memory: () => residentMemory(pid),
    kill: () => ended(child, () => child.kill('SIGKILL')),
    stop: () => ended(child, () => child.disconnect()),
  };
}

/** Where the server of a place is, and the operator's token, which changes with each start: it stands there before it holds. */
export function runtimeOf({ dataDirectory }: ServerPlace): z.output<typeof Runtime> {
  return Runtime.parse(JSON.parse(readFileSync(path.join(dataDirectory, 'runtime.json'), 'utf8')));
}

const conditions = '--conditions=@mithaq/source';

/** Node, or a shell that limits itself and then becomes node. Shells count in blocks of 512 bytes (POSIX). */
function commandOf({ largestFile }: ServerPlace): { readonly execPath?: string; readonly execArgv: string[] } {
  if (largestFile === undefined) return { execArgv: [conditions] };
  const limited = `ulimit -S -f ${Math.floor(largestFile / 512)} && exec "$@"`;
  return { execPath: '/bin/sh', execArgv: ['-c', limited, 'sh', process.execPath, conditions] };
}

function environmentOf({ dataDirectory, port, databaseUrl }: ServerPlace): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, DATABASE_READ_URLS: __, ...inherited } = process.env;
  return {
    ...inherited,
    MITHAQ_DATA: dataDirectory,
    MITHAQ_API_PORT: String(port),
    MITHAQ_LOG: 'silent',
    MITHAQ_RATE_LIMITS: 'off',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  };
}

function ready(child: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.once('exit', (code, signal) => reject(new DidNotStart(`it ended with ${signal ?? code}`)));
  child.on('message', (message) => {
    const told = Told.safeParse(message).data;
    if (told?.type === 'ready') resolve();
    if (told?.type === 'failed') reject(new DidNotStart(told.message.en));
  });
  return promise;
}

async function ended(child: ChildProcess, end: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  end();
  await gone;
}

async function residentMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1_024;
}

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { freePort, kill, run, stop } from './process.ts';

const main = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));
const Report = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress') }),
  z.object({ type: z.literal('ready'), apiUrl: z.string(), setupToken: z.string().default('') }),
  z.object({ type: z.literal('failed'), message: z.object({ en: z.string() }) }),
]);

/** The real server, as a process. */
export interface Server {
  readonly apiUrl: string;
  readonly operatorToken: string;
  readonly setupToken: string;
  /** What it printed till now: letters among it. */
  readonly printed: () => string;
  /** Kills it where it stands, as a machine that loses its power does. */
  readonly kill: () => Promise<void>;
  /** Starts it again over the same database, at the same address. Gives the operator's token anew. */
  readonly startAgain: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/**
 * Makes a register once, as it is after its first start, to be taken from: that is a matter of a second, and making one of many.
 * @returns the folder of its data, in which no server runs
 */
export async function makeRegister(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'mithaq-register-'));
  const { child } = await startOver({ ...own(data), MITHAQ_API_PORT: String(await freePort()) }, data);
  await stop(child);
  return data;
}

/**
 * The real server over a database of its own, as a process: the dashboard never imports it.
 * @param dashboardPort of the dashboard that will stand before it: the one origin whose cookies may write
 * @param register what it begins with, of `makeRegister`; else it makes one
 */
export async function startServer(dashboardPort: number, register?: string): Promise<Server> {
  const data = await mkdtemp(join(tmpdir(), 'mithaq-dashboard-'));
  // With its owners: the database belongs to another account where the server runs as root.
  if (register !== undefined) await promisify(execFile)('cp', ['-a', `${register}/.`, data]);
  const env = { ...own(data), MITHAQ_API_PORT: String(await freePort()), MITHAQ_DASHBOARD_PORT: String(dashboardPort) };
  let started = await startOver(env, data);
  const { apiUrl, setupToken, operatorToken } = started;
  return {
    ...{ apiUrl, operatorToken, setupToken },
    printed: () => started.said(),
    kill: () => kill(started.child),
    startAgain: async () => {
      started = await startOver(env, data);
      return started.operatorToken;
    },
    stop: () => stop(started.child).then(() => rm(data, { recursive: true, force: true })),
  };
}

/** The environment of a server over the embedded database in a folder. */
function own(data: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...others } = process.env;
  return { ...others, MITHAQ_DATA: data };
}

/** Starts the server over a database that is there, or makes one. */
async function startOver(env: NodeJS.ProcessEnv, data: string) {
  const { child, said } = run(main, { env, execArgv: ['--conditions=@mithaq/source'] });
  const ready = await new Promise<{ apiUrl: string; setupToken: string }>((resolve, reject) => {
    child.on('message', (message) => {
      const report = Report.parse(message);
      if (report.type === 'ready') resolve(report);
      if (report.type === 'failed') reject(new Error(report.message.en));
    });
    child.on('exit', () => reject(new Error(`the server did not start:\n${said()}`)));
  });
  const { token } = z.object({ token: z.string() }).parse(JSON.parse(await readFile(join(data, 'runtime.json'), 'utf8')));
  return { ...ready, operatorToken: token, child, said };
}

import { once } from 'node:events';
import { glob, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { freePort, run, stop } from './process.ts';

const here = fileURLToPath(new URL('..', import.meta.url));
const dist = process.env['MITHAQ_NEXT_DIST'] ?? '.next';
const standalone = `${here}${dist}/standalone/apps/dashboard`;
const entry = `${here}serving/serve.mjs`;
const sources = [
  'src/**/*',
  'messages/*/*.json',
  'public/*',
  'next.config.ts',
  'package.json',
  '../../packages/{domain,client,api,reader}/src/**/*.{ts,json}',
];

export interface Dashboard {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Builds the dashboard where a source is newer than its build. */
export async function ensureBuilt(): Promise<void> {
  if (!(await isFresh())) await build();
}

/** The built dashboard as a process. */
export async function startDashboard(apiUrl: string, port?: number): Promise<Dashboard> {
  port ??= await freePort();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
    MITHAQ_API_URL: apiUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  } as const;
  const { child, said } = run(entry, { env });
  const url = `http://127.0.0.1:${port}`;
  await answers(url).catch((fault: unknown) => {
    throw new Error(`the dashboard did not start: ${String(fault)}\n${said()}`);
  });
  return { url, stop: () => stop(child) };
}

async function isFresh(): Promise<boolean> {
  const built = await stat(`${standalone}/${dist}/static`).catch(() => undefined);
  if (built === undefined) return false;
  for await (const file of glob(sources, { cwd: here })) if ((await stat(`${here}${file}`)).mtimeMs > built.ctimeMs) return false;
  return true;
}

async function build(): Promise<void> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  await finished(run(next, { args: ['build'], cwd: here, env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } }));
  await finished(run(`${here}scripts/assemble.mjs`, { cwd: here, env: process.env }));
}

async function finished({ child, said }: ReturnType<typeof run>): Promise<void> {
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the build failed:\n${said()}`);
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const ok = await fetch(`${url}/icon.svg`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no answer in ten seconds');
}

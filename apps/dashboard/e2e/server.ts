import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { freePort, run, stop } from './process.ts';

const main = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));
const Report = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress') }),
  z.object({ type: z.literal('ready'), apiUrl: z.string(), setupToken: z.string() }),
  z.object({ type: z.literal('failed'), message: z.object({ en: z.string() }) }),
]);

/** The real server over a database of its own, as a process: the dashboard never imports it. */
/** @param dashboardPort of the dashboard that will stand before it: the one origin whose cookies may write */
export async function startServer(
  dashboardPort: number,
): Promise<{ apiUrl: string; operatorToken: string; setupToken: string; stop: () => Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'mithaq-dashboard-'));
  const env = {
    ...process.env,
    MITHAQ_DATA: data,
    MITHAQ_API_PORT: String(await freePort()),
    MITHAQ_DASHBOARD_PORT: String(dashboardPort),
  };
  const { DATABASE_URL: _, ...own } = { DATABASE_URL: undefined, ...env };
  const { child, said } = run(main, { env: own, execArgv: ['--conditions=@mithaq/source'] });
  const { apiUrl, setupToken } = await new Promise<{ apiUrl: string; setupToken: string }>((resolve, reject) => {
    child.on('message', (message) => {
      const report = Report.parse(message);
      if (report.type === 'ready') resolve(report);
      if (report.type === 'failed') reject(new Error(report.message.en));
    });
    child.on('exit', () => reject(new Error(`the server did not start:\n${said()}`)));
  });
  const { token } = z.object({ token: z.string() }).parse(JSON.parse(await readFile(join(data, 'runtime.json'), 'utf8')));
  return { apiUrl, operatorToken: token, setupToken, stop: () => stop(child).then(() => rm(data, { recursive: true, force: true })) };
}

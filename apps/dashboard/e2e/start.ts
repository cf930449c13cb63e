import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packagedBrowser } from './browser.ts';
import { ensureBuilt, startDashboard } from './dashboard.ts';
import { lanes } from './lanes.ts';
import { freePort } from './process.ts';
import { makeRegister, startServer } from './server.ts';
import type { SharedRegister } from './shared-register.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each lane. */
    registers: readonly SharedRegister[];
    /** The register as it is after its first start, for files with one of their own. */
    register: string;
  }
}

/**
 * Starts what the browser tests need, once: the browser's files, and for each lane the real server on a new database and the built
 * dashboard. While a page is being written, `MITHAQ_TEST_DASHBOARD` names one that runs already (`npm run dev`): then nothing is built,
 * and only readers' tests pass.
 */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  await packagedBrowser();
  const running = process.env['MITHAQ_TEST_DASHBOARD'];
  if (running !== undefined) {
    const apiUrl = process.env['MITHAQ_API_URL'] ?? '';
    project.provide('registers', [{ dashboardUrl: running, apiUrl, operatorToken: '', setupToken: '', editorFile: '' }]);
    return async () => {};
  }
  const folder = await mkdtemp(join(tmpdir(), 'mithaq-editor-'));
  await ensureBuilt();
  const register = await makeRegister();
  const stops: (() => Promise<void>)[] = [
    () => rm(folder, { recursive: true, force: true }),
    () => rm(register, { recursive: true, force: true }),
  ];
  const stop = async () => {
    for (const each of stops.toReversed()) await each();
  };
  const startLane = async (lane: number): Promise<SharedRegister> => {
    const port = await freePort();
    const server = await startServer(port, register);
    stops.push(server.stop);
    const dashboard = await startDashboard(server.apiUrl, port);
    stops.push(dashboard.stop);
    const { apiUrl, operatorToken, setupToken } = server;
    return { dashboardUrl: dashboard.url, apiUrl, operatorToken, setupToken, editorFile: join(folder, `${lane}.json`) };
  };
  try {
    const registers: SharedRegister[] = [];
    for (let lane = 1; lane <= lanes; lane += 1) registers.push(await startLane(lane));
    project.provide('register', register);
    project.provide('registers', registers);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return stop;
}

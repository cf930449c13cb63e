import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packagedBrowser } from './browser.ts';
import { startDashboard } from './dashboard.ts';
import { freePort } from './process.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    dashboardUrl: string;
    apiUrl: string;
    operatorToken: string;
    setupToken: string;
    /** Where the cookies of the editor lie once one has signed in: signing in is not for every test file to do, there is a limit to it. */
    editorFile: string;
  }
}

/**
 * Starts what every browser test needs, once: the browser's files, the real server on a new database, the built dashboard. While a page is
 * being written, `MITHAQ_TEST_DASHBOARD` names one that runs already (`npm run dev`): then nothing is built, and only readers' tests pass.
 */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  await packagedBrowser();
  const running = process.env['MITHAQ_TEST_DASHBOARD'];
  if (running !== undefined) {
    project.provide('dashboardUrl', running);
    project.provide('apiUrl', process.env['MITHAQ_API_URL'] ?? '');
    return async () => {};
  }
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'mithaq-editor-'));
  const server = await startServer(port);
  const dashboard = await startDashboard(server.apiUrl, port).catch(async (fault: unknown) => {
    await server.stop();
    throw fault;
  });
  project.provide('dashboardUrl', dashboard.url);
  project.provide('apiUrl', server.apiUrl);
  project.provide('operatorToken', server.operatorToken);
  project.provide('setupToken', server.setupToken);
  project.provide('editorFile', join(folder, 'cookies.json'));
  return async () => {
    await dashboard.stop();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

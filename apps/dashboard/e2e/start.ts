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
  }
}

/** Starts what every browser test needs, once: the browser's files, the real server on a new database, the built dashboard. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  await packagedBrowser();
  const port = await freePort();
  const server = await startServer(port);
  const dashboard = await startDashboard(server.apiUrl, port).catch(async (fault: unknown) => {
    await server.stop();
    throw fault;
  });
  project.provide('dashboardUrl', dashboard.url);
  project.provide('apiUrl', server.apiUrl);
  project.provide('operatorToken', server.operatorToken);
  project.provide('setupToken', server.setupToken);
  return async () => {
    await dashboard.stop();
    await server.stop();
  };
}

import { createMithaqClient, type MithaqClient } from '@mithaq/client';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Dashboard, startDashboard } from './dashboard.ts';
import { signInAt } from './editor.ts';
import { newPersonAt } from './letters.ts';
import { freePort } from './process.ts';
import { reading } from './reading.ts';
import { type Server, startServer } from './server.ts';

/** A register for one test file, of which the first administrator is signed in. There from `beforeAll` on. */
export interface OwnRegister {
  readonly server: Server;
  /** Where its dashboard is. */
  readonly url: string;
  /** A browser in which the first administrator is signed in. */
  readonly editor: BrowserContextOptions;
  readonly operator: () => MithaqClient;
  /** Somebody else with an account, signed in. */
  readonly newPerson: (who: Omit<Parameters<typeof newPersonAt>[0], 'server' | 'url'>) => ReturnType<typeof newPersonAt>;
  /** Opens a page of its dashboard; signed out, unless a browser is given. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Starts a register for a file whose tests change what the tests of others read or count. */
export function ownRegister(): OwnRegister {
  const { openAt } = reading();
  let started: { readonly server: Server; readonly dashboard: Dashboard; readonly editor: BrowserContextOptions } | undefined;
  const there = () => {
    if (started === undefined) throw new Error('the register has not started');
    return started;
  };
  beforeAll(async () => {
    const port = await freePort();
    const server = await startServer(port, inject('register'));
    const dashboard = await startDashboard(server.apiUrl, port);
    started = { server, dashboard, editor: await signInAt({ url: dashboard.url, setupToken: server.setupToken }) };
  });
  afterAll(async () => {
    await started?.dashboard.stop();
    await started?.server.stop();
  });
  return {
    get server() {
      return there().server;
    },
    get url() {
      return there().dashboard.url;
    },
    get editor() {
      return there().editor;
    },
    operator: () => createMithaqClient({ url: there().server.apiUrl, token: there().server.operatorToken }),
    newPerson: (who) => newPersonAt({ server: there().server, url: there().dashboard.url, ...who }),
    open: (path, options) => openAt(`${there().dashboard.url}${path}`, options),
  };
}

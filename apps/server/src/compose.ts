import { openKeeping } from '@mithaq/api';
import type { Logger } from 'pino';
import { openAccounts } from './accounts/open.ts';
import { keptSecret } from './accounts/secret.ts';
import { newToken } from './accounts/token.ts';
import { documentReader } from './documents/reader.ts';
import { application, startingApplication } from './http/app.ts';
import { limitsOf, usualLimits } from './http/limits.ts';
import { type Listening, listen } from './http/listen.ts';
import { ownOrigins } from './http/origin.ts';
import { mailerFor } from './mail/smtp.ts';
import { modelReader } from './model/model.ts';
import { runQueue } from './queue/open-queue.ts';
import { usableDirectory } from './start/data-directory.ts';
import { type OpenStore, openStore } from './start/database.ts';
import type { Settings } from './start/environment.ts';
import { fillOnce } from './start/first-start.ts';
import { requireReady } from './start/readiness.ts';
import type { Report } from './start/report.ts';
import { announceRuntime } from './start/runtime-file.ts';
import { openTelemetry, type Telemetry } from './telemetry/telemetry.ts';
import { newId, worldOver } from './world.ts';

/** Milliseconds that requests under way have to finish in when the server stops. */
const grace = 5_000;

/** Milliseconds that one procedure may take: twice what a statement in the database may. */
const patience = 30_000;

/** What the server does besides answering. */
export interface Surroundings {
  readonly report: (report: Report) => void;
  readonly log: Logger;
  /** Prints for whoever watches the server: mails, where no mail server is set. They hold secrets, so they are no part of the log. */
  readonly print: (text: string) => void;
  readonly pid: number;
}

/** A server that runs. */
export interface Running {
  readonly apiUrl: string;
  readonly operatorToken: string;
  readonly setupToken?: string;
  /** Takes no new request, ends live subscriptions, finishes what is under way; closes the database last. */
  stop(): Promise<void>;
}

/**
 * Puts the server together and starts it: the port first, so that a taken one is told at once; then the database, the
 * register's first content, accounts, and the application on top.
 * @throws StartFailure, StartError
 */
export async function start(settings: Settings, surroundings: Surroundings): Promise<Running> {
  const { host, port } = settings;
  const starting = startingApplication(surroundings.log);
  const http = await listen({ host, port, first: (request, bindings) => starting.fetch(request, bindings) });
  const telemetry = await openTelemetry(settings.telemetryUrl);
  try {
    const database = await openStore(settings, { ...surroundings, watch: telemetry?.watch });
    return await startOver(database, http, { settings, surroundings, telemetry }).catch(async (fault: unknown) => {
      await database.close();
      throw fault;
    });
  } catch (fault) {
    await http.close(0);
    await telemetry?.close();
    throw fault;
  }
}

interface Given {
  readonly settings: Settings;
  readonly surroundings: Surroundings;
  readonly telemetry: Telemetry | undefined;
}

async function startOver(database: OpenStore, http: Listening, { settings, surroundings, telemetry }: Given): Promise<Running> {
  const { store } = database;
  const { dataDirectory, dashboardUrl } = settings;
  const { report, log, print, pid } = surroundings;
  await usableDirectory(dataDirectory);
  const origins = ownOrigins(dashboardUrl, http.url);
  const tokens = { operator: newToken(), setup: newToken() };
  const {
    people,
    settings: decided,
    first,
    accounts,
  } = openAccounts({
    store,
    tokens,
    origins,
    log,
    newId,
    secret: settings.secret ?? (await keptSecret(dataDirectory)),
    baseUrl: dashboardUrl,
    preparedStatements: settings.preparedStatements ?? true,
    openSignUp: settings.openSignUp ?? false,
    mailer: mailerFor(settings.smtp, print),
    now: () => new Date(),
  });
  const documents = documentReader({ onFault: (fault, name) => log.error({ fault, name }, 'a document reader failed') });
  const model = settings.model && modelReader(settings.model, { onFailure: (failure) => log.warn({ failure }, 'the model gave nothing') });
  const world = worldOver({
    register: store.register,
    accounts: people,
    presence: store.presence,
    settings: decided,
    isSetUp: first.exists,
    documents,
    ...(model && { model }),
  });
  report({ type: 'progress', text: { ar: 'تحميل السجل', en: 'Loading the register' } });
  await fillOnce(store, world);
  const setUp = await first.exists();
  const stopping = new AbortController();
  const app = application({
    world,
    accounts,
    keeping: openKeeping(store.pages),
    origins,
    limits: limitsOf(settings.rateLimits === undefined ? usualLimits : settings.rateLimits),
    proxies: settings.proxies ?? 0,
    dashboardKey: settings.dashboardKey,
    patience,
    stopping: stopping.signal,
    ready: () => requireReady(store),
    log,
    telemetry,
  });
  const forget = await announceRuntime(dataDirectory, { apiUrl: http.url, dashboardUrl, pid, token: tokens.operator });
  http.answer((request, bindings) => app.fetch(request, bindings));
  const queue = runQueue({ world, open: store.jobs, catchUp: store.printTexts, log, stopping: stopping.signal });
  const setupToken = setUp ? {} : { setupToken: tokens.setup };
  report({ type: 'ready', apiUrl: http.url, dataDirectory, database: database.kind, ...setupToken });
  const stop = async () => {
    const closed = http.close(grace);
    stopping.abort();
    await closed;
    documents.close();
    await queue;
    await forget();
    await database.close();
    await telemetry?.close();
  };
  return { apiUrl: http.url, operatorToken: tokens.operator, ...setupToken, stop: once(stop) };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}

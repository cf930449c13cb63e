import { appRouter, type Keeping, localeOf, mithaqErrorOf, type World } from '@mithaq/api';
import { MithaqError } from '@mithaq/domain';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Logger } from 'pino';
import type { Accounts } from '../accounts/accounts.ts';
import { mountRest } from '../rest/app.ts';
import { apiBase } from '../rest/routes.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { addressOf } from './address.ts';
import { around } from './around.ts';
import { readBody } from './body.ts';
import { keptAnswer, sendKept } from './kept.ts';
import type { Known } from './known.ts';
import { type Limits, tellAllowance } from './limits.ts';
import { observed } from './observed.ts';
import { carriesForeignCookie } from './origin.ts';
import { readerHeader, toldReader } from './reader.ts';
import { refusal } from './refusal.ts';
import { requestIdHeader, requestIdOf } from './request-id.ts';
import { logged } from './request-log.ts';

const mostCalls = 20;
const unnamed = { ar: 'لم يُذكر عنوانها', en: 'its address was not told' };

/** What the HTTP application answers with. */
export interface Served {
  readonly world: World;
  readonly accounts: Accounts;
  /** Answers that are kept. */
  readonly keeping: Keeping;
  readonly origins: ReadonlySet<string>;
  readonly limits: Limits;
  /** How many proxies of ours stand before us. */
  readonly proxies: number;
  /** The key by which our dashboard signs whom it asks for; without it nobody's word on that is taken. */
  readonly dashboardKey?: string | undefined;
  /** Milliseconds that one procedure may take. */
  readonly patience: number;
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal;
  /** @throws MithaqError `unavailable` while the register cannot be asked */
  readonly ready: () => Promise<void>;
  readonly log: Logger;
  readonly telemetry?: Telemetry | undefined;
}

/** The whole HTTP application. */
export function application(served: Served): Hono<Known> {
  const { accounts, keeping, origins, ready, log, telemetry } = served;
  const app = guarded(log, telemetry);
  app.use(async (context, next) => {
    const request = context.req.raw;
    if (!carriesForeignCookie(request, origins)) return next();
    throw new MithaqError('foreign-origin', { origin: request.headers.get('origin') ?? unnamed });
  });
  app.get('/health', (context) => context.json({ status: 'up' }));
  app.get('/ready', async (context) => {
    await ready();
    return context.json({ status: 'ready' });
  });
  app.use('/api/auth/*', counted(served));
  app.all('/api/auth/*', (context) => accounts.handle(context.req.raw));
  app.post('/api/setup', counted(served), (context) => accounts.setUp(context.req.raw));
  app.use(`${apiBase}/*`, asking(served));
  mountRest(app, log);
  app.use('/trpc/*', asking(served));
  app.all('/trpc/*', async (context) => (await keptAnswer(context, keeping)) ?? procedures(context, log));
  return app;
}

/** What is answered while the database starts: the process is up, everything else is not there yet. */
export function startingApplication(log: Logger): Hono<Known> {
  const app = guarded(log);
  app.get('/health', (context) => context.json({ status: 'starting' }));
  app.all('*', () => {
    throw new MithaqError('unavailable');
  });
  return app;
}

/** An application with what goes for every request: its name, its headers, its size, its log, and no stack trace in an answer. */
function guarded(log: Logger, telemetry?: Telemetry): Hono<Known> {
  const app = new Hono<Known>();
  app.use(sendKept);
  app.use(async (context, next) => {
    const requestId = requestIdOf(context.req.header(requestIdHeader));
    context.set('requestId', requestId);
    await next();
    context.res.headers.set(requestIdHeader, requestId);
  });
  // Whether browsers have to come by HTTPS is for whoever serves us by it to say.
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      strictTransportSecurity: false,
      overwrite: false,
    }),
  );
  if (telemetry !== undefined) app.use(observed(telemetry));
  app.use(logged(log));
  app.use(readBody);
  app.notFound((context) => refusal(context.req.raw, new MithaqError('not-found', { key: context.req.path })));
  app.onError((fault, context) => {
    const error = mithaqErrorOf(fault);
    const { requestId } = context.var;
    if (error.code === 'internal') log.error({ err: fault, requestId, path: context.req.path }, 'fault');
    return refusal(context.req.raw, error);
  });
  return app;
}

/**
 * Finds out who asks, counts the call, and puts what a procedure is answered with at hand (`asked`). Whatever else asks the register
 * (REST, downloads) stands behind this, too.
 * @throws MithaqError `wrong-credentials`, `too-many-requests`, `unavailable`
 */
function asking(served: Served): MiddlewareHandler<Known> {
  const { world, accounts, limits, stopping } = served;
  const surroundings = around(served);
  return async (context, next) => {
    const request = context.req.raw;
    const address = addressIn(context, served);
    const { principal, counted: as } = await accounts.callerOf(request).catch(async (fault: unknown) => {
      // Who tries one token after another is counted as what they are: nobody in particular.
      await limits.take({ as: 'anonymous' }, address, 1);
      throw fault;
    });
    const allowance = await limits.take(as, address, callsIn(context.req.path));
    const locale = localeOf(request.headers.get('accept-language'));
    context.set('asked', { world, principal, locale, signal: stopping, around: surroundings });
    await next();
    if (allowance !== undefined) tellAllowance(context.res.headers, allowance);
  };
}

/** Counts what is asked of the accounts by its address: who is signing in is nobody yet. */
function counted(served: Served): MiddlewareHandler<Known> {
  return async (context, next) => {
    await served.limits.take({ as: 'anonymous' }, addressIn(context, served), 1);
    return next();
  };
}

function addressIn(context: Context<Known>, { proxies, dashboardKey }: Served): string {
  const reader = toldReader(context.req.header(readerHeader), dashboardKey);
  if (reader !== undefined) return addressOf(reader, undefined, 0);
  const peer = context.env?.incoming?.socket.remoteAddress;
  return addressOf(peer, context.req.header('x-forwarded-for'), proxies);
}

/** A batch of procedures stands in one address, with commas between their names. */
function callsIn(path: string): number {
  return path.split(',').length;
}

async function procedures(context: Context<Known>, log: Logger): Promise<Response> {
  const { asked, requestId } = context.var;
  return fetchRequestHandler({
    endpoint: '/trpc',
    req: context.req.raw,
    router: appRouter,
    maxBatchSize: mostCalls,
    createContext: () => asked,
    onError: ({ error, path, type }) => {
      const fault = mithaqErrorOf(error, path);
      if (fault.code === 'internal') log.error({ err: error.cause ?? error, requestId, path, type }, 'fault');
      else log.debug({ code: fault.code, requestId, path, type }, 'refused');
    },
  });
}

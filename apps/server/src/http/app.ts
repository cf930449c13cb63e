import { appRouter, type Context, localeOf, mithaqErrorOf, sizeInWords, type World } from '@mithaq/api';
import { MithaqError } from '@mithaq/domain';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Logger } from 'pino';
import type { Accounts } from '../accounts/accounts.ts';
import { readChunked } from './chunked.ts';
import { carriesForeignCookie } from './origin.ts';
import { refusal } from './refusal.ts';

/** The most that one request may carry: the largest file in base64, and room around it. */
const mostBytes = 8 * 1_048_576;
const mostCalls = 20;
const unnamed = { ar: 'لم يُذكر عنوانها', en: 'its address was not told' };

/** What the HTTP application answers with. */
export interface Served {
  readonly world: World;
  readonly accounts: Accounts;
  readonly origins: ReadonlySet<string>;
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal;
  readonly ping: () => Promise<void>;
  readonly log: Logger;
}

/** The whole HTTP application. */
export function application(served: Served): Hono {
  const { accounts, origins, ping, log } = served;
  const app = guarded(log);
  app.use(async (context, next) => {
    const request = context.req.raw;
    if (carriesForeignCookie(request, origins)) {
      return refusal(request, new MithaqError('foreign-origin', { origin: request.headers.get('origin') ?? unnamed }));
    }
    return next();
  });
  app.get('/health', (context) => context.json({ status: 'up' }));
  app.get('/ready', async (context) => {
    await ping();
    return context.json({ status: 'ready' });
  });
  app.all('/api/auth/*', (context) => accounts.handle(context.req.raw));
  app.post('/api/setup', (context) => accounts.setUp(context.req.raw));
  app.all('/trpc/*', (context) => procedures(context.req.raw, served));
  return app;
}

/** What is answered while the database starts: the process is up, everything else is not there yet. */
export function startingApplication(log: Logger): Hono {
  const app = guarded(log);
  app.get('/health', (context) => context.json({ status: 'starting' }));
  app.all('*', (context) => refusal(context.req.raw, new MithaqError('unavailable')));
  return app;
}

/** An application with what goes for every request: its headers, its size, its log, and no stack trace in an answer. */
function guarded(log: Logger): Hono {
  const app = new Hono();
  // Whether browsers have to come by HTTPS is for whoever serves us by it to say.
  app.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }, strictTransportSecurity: false }));
  app.use(async (context, next) => {
    const begun = performance.now();
    await next();
    const { method, path } = context.req;
    log.debug({ method, path, status: context.res.status, ms: Math.round(performance.now() - begun) }, 'request');
  });
  const tooLarge = (request: Request) => refusal(request, new MithaqError('too-large', { limit: sizeInWords(mostBytes) }));
  app.use(readChunked(mostBytes, tooLarge));
  app.use(bodyLimit({ maxSize: mostBytes, onError: (context) => tooLarge(context.req.raw) }));
  app.notFound((context) => refusal(context.req.raw, new MithaqError('not-found', { key: context.req.path })));
  app.onError((fault, context) => {
    const error = mithaqErrorOf(fault);
    if (error.code === 'internal') log.error({ err: fault, path: context.req.path }, 'fault');
    return refusal(context.req.raw, error);
  });
  return app;
}

async function procedures(request: Request, { world, accounts, stopping, log }: Served): Promise<Response> {
  const principal = await accounts.principalOf(request);
  const context: Context = { world, principal, locale: localeOf(request.headers.get('accept-language')), signal: stopping };
  return fetchRequestHandler({
    endpoint: '/trpc',
    req: request,
    router: appRouter,
    maxBatchSize: mostCalls,
    createContext: () => context,
    onError: ({ error, path, type }) => {
      const fault = mithaqErrorOf(error, path);
      if (fault.code === 'internal') log.error({ err: error.cause ?? error, path, type }, 'fault');
      else log.debug({ code: fault.code, path, type }, 'refused');
    },
  });
}

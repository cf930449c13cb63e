import { createServer, type Server, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { inUrl } from '../start/environment.ts';
import { StartFailure } from '../start/failure.ts';
import type { Known } from './known.ts';

/** Answers a request; `bindings` is what the adapter knows of its connection. */
type Answer = (request: Request, bindings: Known['Bindings']) => Response | Promise<Response>;

/** How long connections are waited for, in milliseconds, and how many there may be. */
export interface Patience {
  /** Until a request's headers have come. */
  readonly headers: number;
  /** Until the whole of a request has come. */
  readonly request: number;
  /** While nothing moves on a connection, either way: a reader who does not take what is sent is let go. */
  readonly idle: number;
  /** Between two requests on one connection. */
  readonly keepAlive: number;
  /** How often slow requests are looked for. */
  readonly look: number;
  readonly connections: number;
}

/** Live subscriptions move every fifteen seconds. */
const usual: Patience = { headers: 10_000, request: 60_000, idle: 60_000, keepAlive: 10_000, look: 5_000, connections: 4_000 };

/** An HTTP server that listens. */
export interface Listening {
  readonly url: string;
  /** From now on requests are answered so. */
  answer(how: Answer): void;
  /** Takes no new connection, waits for the answers under way, and cuts what still runs after `grace` milliseconds. */
  close(grace: number): Promise<void>;
}

/** Listens on a host and port, 0 for a free one. @throws StartFailure when the port is taken */
export async function listen({
  host,
  port,
  first,
  patience = usual,
}: {
  readonly host: string;
  readonly port: number;
  readonly first: Answer;
  readonly patience?: Patience;
}): Promise<Listening> {
  let current = first;
  const server = serverWith(patience, (request, bindings) => current(request, bindings));
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  await promise.catch((fault: unknown) => {
    throw explained(fault, { host, port });
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    url: `http://${inUrl(host)}:${actual}`,
    answer: (how) => {
      current = how;
    },
    close: (grace) => close(server, grace),
  };
}

function serverWith({ headers, request, idle, keepAlive, look, connections }: Patience, fetch: Answer): Server {
  const serverOptions = {
    headersTimeout: headers,
    requestTimeout: request,
    keepAliveTimeout: keepAlive,
    connectionsCheckingInterval: look,
  };
  const handle = getRequestListener((asked, bindings) => fetch(asked, bindingsOf(bindings)), {
    overrideGlobalObjects: false,
  });
  const server = createServer(serverOptions, handle);
  server.maxConnections = connections;
  server.timeout = idle;
  return server;
}

/** The connection's two sides, as `node:http` has them. */
function bindingsOf(bindings: Parameters<Parameters<typeof getRequestListener>[0]>[1]): Known['Bindings'] {
  if (!('outgoing' in bindings) || !(bindings.outgoing instanceof ServerResponse)) return {};
  return { incoming: bindings.incoming, outgoing: bindings.outgoing };
}

function close(server: Server, grace: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  // A connection that its answer leaves idle would hold the server until its keep-alive runs out.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  server.close(() => resolve());
  return promise.finally(() => {
    clearTimeout(cut);
    clearInterval(idle);
  });
}

function explained(fault: unknown, { host, port }: { readonly host: string; readonly port: number }): unknown {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartFailure(
      { ar: `المنفذ ${port} مشغول على ${host}`, en: `Port ${port} on ${host} is taken` },
      {
        ar: 'أوقف البرنامج الذي يستعمله، أو اختر منفذًا آخر بالمتغير MITHAQ_API_PORT.',
        en: 'Stop the program that uses it, or choose another with MITHAQ_API_PORT.',
      },
      { cause: fault },
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartFailure(
      { ar: `لا يمكن الاستماع على ${host}:${port} (${code})`, en: `Cannot listen on ${host}:${port} (${code})` },
      { ar: 'صحّح MITHAQ_HOST وMITHAQ_API_PORT.', en: 'Correct MITHAQ_HOST and MITHAQ_API_PORT.' },
      { cause: fault },
    );
  }
  return fault;
}

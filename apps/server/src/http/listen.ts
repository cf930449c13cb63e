import { createServer } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { inUrl } from '../start/environment.ts';
import { StartFailure } from '../start/failure.ts';

type Answer = (request: Request) => Response | Promise<Response>;

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
}: {
  readonly host: string;
  readonly port: number;
  readonly first: Answer;
}): Promise<Listening> {
  let current = first;
  const server = createAdaptorServer({ fetch: (request) => current(request), overrideGlobalObjects: false, createServer });
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

function close(server: ReturnType<typeof createAdaptorServer>, grace: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), grace);
  // A connection that its answer leaves idle would hold the server until its keep-alive runs out.
  const idle = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 20);
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

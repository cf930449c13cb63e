import { apiUrl } from './address.ts';

/** Headers that belong to one connection (RFC 9110 7.6.1), or that `fetch` works out by itself. */
const ofOneConnection = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'host',
  'content-length',
  'content-encoding',
  'accept-encoding',
];

/**
 * Headers by which a proxy says whom it speaks for. A browser that sends one speaks for itself, and could claim another
 * address with each request; what we know, we say ourselves.
 */
const ofProxies = /^(?:forwarded|via|x-forwarded(?:-.+)?|(?:x-|true-)?(?:real|client|cluster-client)-ip|(?:cf|fastly|do)-.+|x-envoy-.+)$/;

/** Hands a request on to the server and its answer back as it comes, so that browsers see one origin and events are not held up. */
export async function passThrough(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  try {
    const answer = await fetch(`${apiUrl()}${pathname}${search}`, {
      method: request.method,
      headers: outgoing(request),
      redirect: 'manual',
      signal: request.signal,
      ...(request.body ? { body: request.body, duplex: 'half' } : {}),
    });
    return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers: incoming(answer) });
  } catch (fault) {
    if (request.signal.aborted) return new Response(null, { status: 499 });
    console.error(`The Mithaq server at ${apiUrl()} does not answer:`, fault);
    return Response.json({ error: { message: 'The Mithaq server does not answer.' } }, { status: 502 });
  }
}

function outgoing(request: Request): Headers {
  const headers = without(request.headers);
  for (const name of [...headers.keys()]) if (ofProxies.test(name)) headers.delete(name);
  const host = request.headers.get('host');
  if (host) headers.set('x-forwarded-host', host);
  headers.set('x-forwarded-proto', new URL(request.url).protocol.replace(':', ''));
  headers.set('accept-encoding', 'identity');
  // A body whose length is told is sent in one piece, and one that is too long is refused before it is read.
  const length = request.headers.get('content-length');
  if (length !== null) headers.set('content-length', length);
  return headers;
}

function incoming(answer: Response): Headers {
  const headers = without(answer.headers);
  if (headers.get('content-type')?.startsWith('text/event-stream')) {
    headers.set('cache-control', 'no-cache, no-transform');
    headers.set('x-accel-buffering', 'no');
  }
  return headers;
}

function without(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ofOneConnection) kept.delete(name);
  return kept;
}

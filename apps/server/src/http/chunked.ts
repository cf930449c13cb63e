import type { MiddlewareHandler } from 'hono';

/**
 * Reads a body that declares no length, up to a limit, and puts a request of known length in its place; also the empty
 * body of a request that declares none at all. Hono's own limit rebuilds such a request from the adapter's, which is no
 * `Request` of the platform, and fails.
 */
export function readChunked(most: number, refuse: (request: Request) => Response): MiddlewareHandler {
  return async (context, next) => {
    const request = context.req.raw;
    if (request.body === null || declaresLength(request)) return next();
    const body = await bytesOf(request.body, most);
    if (body === undefined) return refuse(request);
    const headers = new Headers(request.headers);
    headers.delete('transfer-encoding');
    headers.set('content-length', String(body.byteLength));
    context.req.raw = new Request(request.url, { method: request.method, headers, body, signal: request.signal });
    return next();
  };
}

function declaresLength({ headers }: Request): boolean {
  return headers.has('content-length') && !headers.has('transfer-encoding');
}

async function bytesOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

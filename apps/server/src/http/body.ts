import { sizeInWords } from '@mithaq/api';
import { MithaqError } from '@mithaq/domain';
import type { MiddlewareHandler } from 'hono';
import { deepest, nestsDeeperThan } from './depth.ts';

/** The most that one request may carry: a long text, and room around it. */
const usual = 8 * 1_048_576;
/** The most that one which brings files may carry: the largest file in base64, and room around it. */
const withFiles = 24 * 1_048_576;

/** The addresses that files are brought to. */
const ofFiles =
  /^\/(?:api\/v1\/(?:sources|imports\/batches)|trpc\/(?:sources\.import|imports\.queue)(?:,(?:sources\.import|imports\.queue))*)$/;

const tooDeep = { ar: `المنتظر تداخل لا يتجاوز ${deepest} طبقة`, en: `expected at most ${deepest} levels of nesting` };

/**
 * Reads a request's body up to a limit, whether or not it declares its length, refuses JSON that nests too deep, and puts a request
 * with those bytes in its place: what comes after neither waits for a body nor can be led astray by one.
 * @throws MithaqError `too-large`, `invalid-input`
 */
export const readBody: MiddlewareHandler = async (context, next) => {
  const request = context.req.raw;
  refuseDeepQuery(request.url);
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  const body = await bytesOf(request, ofFiles.test(context.req.path) ? withFiles : usual);
  if (body === undefined) return next();
  if (isJson(request) && nestsDeeperThan(deepest, body)) throw new MithaqError('invalid-input', { expected: tooDeep });
  const headers = new Headers(request.headers);
  headers.delete('transfer-encoding');
  headers.set('content-length', String(body.byteLength));
  context.req.raw = new Request(request.url, { method: request.method, headers, body, signal: request.signal });
  return next();
};

/** A query that is too short to nest too deep, as nearly every one is, is not looked through. */
function refuseDeepQuery(url: string): void {
  const at = url.indexOf('?');
  if (at < 0 || url.length - at <= deepest) return;
  const query = new TextEncoder().encode(new URLSearchParams(url.slice(at)).get('input') ?? '');
  if (nestsDeeperThan(deepest, query)) throw new MithaqError('invalid-input', { expected: tooDeep });
}

function isJson({ headers }: Request): boolean {
  return headers.get('content-type')?.includes('json') ?? false;
}

/**
 * One that declares its length is taken whole: Node gives no more of it than that. Asking for the stream of it, or whether there is one,
 * would make the adapter build a whole request of the platform.
 */
async function bytesOf(request: Request, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const declared = request.headers.get('content-length');
  if (Number(declared ?? 0) > mostBytes) throw tooLarge(mostBytes);
  if (declared === null || request.headers.has('transfer-encoding'))
    return request.body === null ? undefined : streamed(request.body, mostBytes);
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength > mostBytes) throw tooLarge(mostBytes);
  return bytes;
}

async function streamed(stream: ReadableStream<Uint8Array>, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > mostBytes) throw tooLarge(mostBytes);
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

function tooLarge(mostBytes: number): MithaqError {
  return new MithaqError('too-large', { limit: sizeInWords(mostBytes) });
}

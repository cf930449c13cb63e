import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Keeping } from '@mithaq/api';
import type { Context, MiddlewareHandler } from 'hono';
import type { Known } from './known.ts';

/** Calls that came in one request. */
interface Calls {
  readonly isBatch: boolean;
  readonly calls: readonly { readonly path: string; readonly input: unknown }[];
}

/**
 * Answers a request from what is kept, to the letter as tRPC would: the kept JSON is put in tRPC's envelope without being read again.
 * Nothing where any of its calls is not of that kind; then tRPC answers all of it, and says what is wrong with it if anything is.
 */
export async function keptAnswer(context: Context<Known>, keeping: Keeping): Promise<Response | undefined> {
  const request = context.req.raw;
  const asked = request.method === 'GET' && acceptsJson(request) ? callsIn(request.url) : undefined;
  if (asked === undefined) return undefined;
  const bodies: Uint8Array[] = [];
  for (const call of asked.calls) {
    const body = await keeping.answer(context.var.asked, call);
    if (body === undefined) return undefined;
    bodies.push(body);
  }
  const parts = enveloped(bodies, asked.isBatch);
  const headers = { 'content-type': 'application/json', vary: 'trpc-accept, accept' };
  if (context.env?.outgoing === undefined) return new Response(Buffer.concat(parts), { headers });
  context.set('keptBody', parts);
  return new Response(null, { headers });
}

const envelope = {
  alone: Buffer.from('{"result":{"data":'),
  first: Buffer.from('[{"result":{"data":'),
  next: Buffer.from('}},{"result":{"data":'),
};
const closing = { alone: Buffer.from('}}'), batch: Buffer.from('}}]') };

function enveloped(bodies: readonly Uint8Array[], isBatch: boolean): readonly Uint8Array[] {
  if (!isBatch) return [envelope.alone, ...bodies, closing.alone];
  return [...bodies.flatMap((body, at) => [at === 0 ? envelope.first : envelope.next, body]), closing.batch];
}

/**
 * Sends the body of a kept answer, when everything else has put its headers on it: written to the connection as it is, instead of by
 * way of a stream, which takes longer than finding it.
 */
export const sendKept: MiddlewareHandler<Known> = async (context, next) => {
  await next();
  const { keptBody } = context.var;
  const outgoing = context.env?.outgoing;
  if (keptBody === undefined || outgoing === undefined || context.res.status !== 200) return;
  const length = keptBody.reduce((sum, { byteLength }) => sum + byteLength, 0);
  outgoing.writeHead(200, { ...Object.fromEntries(context.res.headers), 'content-length': length });
  for (const part of keptBody) outgoing.write(part);
  outgoing.end();
  context.res = new Response(null, RESPONSE_ALREADY_SENT);
};

/** A client that asks for streamed answers gets them from tRPC. */
function acceptsJson({ headers }: Request): boolean {
  return !headers.has('trpc-accept') && headers.get('accept') !== 'application/jsonl';
}

/** Nothing where it is not well-formed: what is wrong with it is for tRPC to say. */
function callsIn(url: string): Calls | undefined {
  const { pathname, searchParams } = new URL(url);
  const isBatch = searchParams.get('batch') === '1';
  const given = jsonIn(searchParams.get('input') ?? '{}');
  if (given === undefined) return undefined;
  const paths = pathname.replace(/^\/trpc\//, '').split(',');
  if (!isBatch) return { isBatch, calls: [{ path: paths.join(), input: searchParams.has('input') ? given : undefined }] };
  if (typeof given !== 'object' || given === null) return undefined;
  const inputs = new Map<string, unknown>(Object.entries(given));
  return { isBatch, calls: paths.map((path, at) => ({ path, input: inputs.get(String(at)) })) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { MithaqError, type Words } from '@mithaq/domain';
import type { Context } from 'hono';
import type { Known } from '../http/known.ts';
import type { RawBody } from './raw-body.ts';

/** The input that a body says: in JSON, or as a file where a route takes one. @throws MithaqError `invalid-input` */
export async function bodyOf(context: Context<Known>, raw: RawBody | undefined): Promise<unknown> {
  const type = context.req.header('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const taken = ['application/json', ...(raw?.mediaTypes ?? [])];
  if (!taken.includes(type)) throw refused([], { ar: `Content-Type: ${taken.join('، ')}`, en: `Content-Type: ${taken.join(', ')}` });
  const isJson = type === 'application/json';
  const said = saidIn(context, isJson || raw === undefined ? [] : raw.parameters);
  if (isJson || raw === undefined) return jsonOf(context.req.raw);
  return raw.read(new Uint8Array(await context.req.raw.arrayBuffer()), said, type);
}

async function jsonOf(request: Request): Promise<unknown> {
  try {
    const body: unknown = await request.json();
    return body;
  } catch {
    throw refused([], { ar: 'JSON صحيح', en: 'well-formed JSON' });
  }
}

function saidIn(context: Context<Known>, names: readonly string[]): ReadonlyMap<string, string> {
  const said = Object.entries(context.req.queries());
  for (const [name, values] of said) {
    if (names.includes(name) && values.length === 1) continue;
    throw refused([name], {
      ar: names.length === 0 ? 'ألا يُذكر شيء' : names.join('، '),
      en: names.length === 0 ? 'no parameter' : names.join(', '),
    });
  }
  return new Map(said.map(([name, [value = '']]) => [name, value]));
}

function refused(path: readonly string[], { ar, en }: Words): MithaqError {
  return new MithaqError('invalid-input', { expected: { ar: `المنتظر ${ar}`, en: `expected ${en}` } }, path);
}

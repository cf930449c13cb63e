import { MithaqError } from '@mithaq/domain';
import type { Context, MiddlewareHandler } from 'hono';
import type { Known } from '../http/known.ts';
import { bodyOf } from './body.ts';
import { nextLink } from './next-link.ts';
import { type Parameters, parametersOf, readParameters } from './parameters.ts';
import { call, schemasOf } from './procedures.ts';
import type { Route } from './route.ts';

/**
 * What anybody may keep of an answer: it differs by who asks and in which language, and holds until it is asked for again. So a cache that
 * is shared keeps nothing, and whoever keeps it asks whether it still holds (`ETag`).
 */
export const ownAnswer: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  if (!headers.has('cache-control')) headers.set('cache-control', context.req.method === 'POST' ? 'no-store' : 'private, no-cache');
  headers.append('vary', 'Authorization, Cookie, Accept-Language');
};

/** Answers a route by its procedure. Its parameters are made out when it is first asked for: of all routes together that is a part of a start. */
export function answering(route: Route): (context: Context<Known>) => Promise<Response> {
  let parameters: Parameters | undefined;
  return async (context) => {
    parameters ??= parametersOf(schemasOf(route.procedure).input);
    const input = await inputOf(context, route, parameters);
    const { signal } = context.req.raw;
    const answer = await call({ path: route.procedure, input, context: context.var.asked, signal });
    const link = nextLink(context.req.raw, answer);
    if (link !== undefined) context.header('link', link);
    return context.json(jsonOf(answer));
  };
}

/** An answer was written by its schema, so it is JSON; hono's types want to see that. */
function jsonOf(answer: unknown): object {
  return typeof answer === 'object' && answer !== null ? answer : { answer };
}

async function inputOf(context: Context<Known>, { method, raw }: Route, parameters: Parameters): Promise<unknown> {
  if (method === 'post') return bodyOf(context, raw);
  const inPath = Object.entries(context.req.param()).map(([name, text]): [string, string[]] => [name, [String(text)]]);
  const inQuery = Object.entries(context.req.queries());
  const twice = inQuery.find(([name]) => inPath.some(([other]) => other === name));
  if (twice !== undefined) throw new MithaqError('invalid-input', { expected: onlyInPath }, [twice[0]]);
  return readParameters(parameters, new Map([...inPath, ...inQuery]));
}

const onlyInPath = { ar: 'المنتظر أن يُذكر في المسار وحده', en: 'expected it in the path alone' };

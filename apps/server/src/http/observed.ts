import type { MiddlewareHandler } from 'hono';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { Known } from './known.ts';

/** The first parts of our paths: what comes after them tells one request from another. */
const routes: ReadonlySet<string> = new Set(['trpc', 'api', 'health', 'ready']);

/** Puts each request in a span. Its route is one of few, so that what is measured can be counted by it. */
export function observed(telemetry: Telemetry): MiddlewareHandler<Known> {
  return async (context, next) => {
    const { method, path } = context.req;
    const { requestId } = context.var;
    const traceparent = context.req.header('traceparent');
    await telemetry.request({ method, route: routeOf(path), requestId, traceparent }, async () => {
      await next();
      return context.res;
    });
  };
}

function routeOf(path: string): string {
  const [, first = ''] = path.split('/');
  return routes.has(first) ? `/${first}` : '/…';
}

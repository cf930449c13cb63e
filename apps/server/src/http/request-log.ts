import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import type { Known } from './known.ts';

/** Paths that end in the secret of a letter. */
const secretPath = /^(\/api\/auth\/reset-password\/).+/;

/** Writes a line for each request: what was asked, how it ended, how long it took. Never its query, its headers or its body. */
export function logged(log: Logger): MiddlewareHandler<Known> {
  return async (context, next) => {
    const begun = performance.now();
    await next();
    if (!log.isLevelEnabled('debug')) return;
    const { method, path } = context.req;
    const { requestId } = context.var;
    const ms = Math.round(performance.now() - begun);
    log.debug({ requestId, method, path: path.replace(secretPath, '$1…'), status: context.res.status, ms }, 'request');
  };
}

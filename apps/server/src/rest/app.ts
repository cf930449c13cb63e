import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Logger } from 'pino';
import { downloadsApplication } from '../downloads/app.ts';
import type { Known } from '../http/known.ts';
import { answering, ownAnswer } from './answering.ts';
import { referenceApplication } from './reference.ts';
import { routes } from './route-table.ts';
import { apiBase } from './routes.ts';

/** Puts the REST API under `apiBase`: procedures at addresses of their own, downloads, and the reference. Who asks is found out before (`asking`). */
export function mountRest(app: Hono<Known>, log: Logger): void {
  app.get(`${apiBase}/`, (context) => context.redirect(apiBase, 308));
  app.route(apiBase, restApplication(log));
}

function restApplication(log: Logger): Hono<Known> {
  const app = new Hono<Known>();
  app.use(ownAnswer);
  app.route('/', referenceApplication());
  app.route('/', downloadsApplication(log));
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    if (route.method === 'get') app.get(path, etag(), answering(route));
    else app.post(path, answering(route));
  }
  return app;
}

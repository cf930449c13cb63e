import { MithaqError } from '@mithaq/domain';
import { initTRPC } from '@trpc/server';
import { askingIn } from './asking.ts';
import type { Context } from './context.ts';
import { mithaqErrorOf, trpcErrorOf } from './faults.ts';
import { capabilityOf, requireCapability } from './permissions.ts';
import { toldError } from './told-error.ts';

const heartbeat = 15_000;

const trpc = initTRPC.context<Context>().create({
  isDev: false,
  sse: {
    ping: { enabled: true, intervalMs: heartbeat },
    client: { reconnectAfterInactivityMs: 3 * heartbeat },
  },
  errorFormatter({ shape, error, path, ctx }) {
    const fault = mithaqErrorOf(error, path);
    const mithaq = toldError(fault, ctx?.locale ?? 'en');
    return { code: shape.code, message: mithaq.message, data: { code: shape.data.code, httpStatus: shape.data.httpStatus, mithaq } };
  },
});

export const { router } = trpc;

/** Gives errors of the closed set the status of their category. A fault of ours keeps its cause, for the server's log alone. */
const told = trpc.procedure.use(async ({ next, path }) => {
  const result = await next();
  if (result.ok) return result;
  const fault = mithaqErrorOf(result.error, path);
  if (fault.code === 'internal') return result;
  throw trpcErrorOf(fault);
});

const surrounded = told.use(({ next, ctx, path, type }) => (ctx.around === undefined ? next() : ctx.around({ path, type }, () => next())));

/**
 * A procedure. Who may call it is said in one place, by its path (`permissions.ts`). `principal` is who calls, `null` for nobody.
 * @throws MithaqError `not-signed-in`, `not-allowed`
 */
export const procedure = surrounded.use(async ({ next, ctx, path }) => {
  const capability = capabilityOf(path);
  if (capability !== 'open') requireCapability(await askingIn(ctx), capability);
  return next();
});

/** The same for what changes the register: there always is somebody who does it. */
export const signedIn = procedure.use(({ next, ctx }) => {
  const { principal } = ctx;
  if (principal === null) throw new MithaqError('not-signed-in');
  return next({ ctx: { principal } });
});

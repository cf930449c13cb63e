import { MithaqError } from '@mithaq/domain';
import { initTRPC } from '@trpc/server';
import type { Context } from './context.ts';
import { mithaqErrorOf, trpcErrorOf } from './faults.ts';
import { isAtLeast, roleLabels } from './principal.ts';

const heartbeat = 15_000;

const trpc = initTRPC.context<Context>().create({
  isDev: false,
  sse: {
    ping: { enabled: true, intervalMs: heartbeat },
    client: { reconnectAfterInactivityMs: 3 * heartbeat },
  },
  errorFormatter({ shape, error, path, ctx }) {
    const fault = mithaqErrorOf(error, path);
    const message = fault.messageIn(ctx?.locale ?? 'en');
    const mithaq = { category: fault.category, code: fault.code, path: [...fault.path], message };
    return { code: shape.code, message, data: { code: shape.data.code, httpStatus: shape.data.httpStatus, mithaq } };
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

/** A procedure that anybody may call. */
export const open = told;

/** A procedure that changes the register: it needs somebody with the role of an editor or above. */
export const editing = told.use(({ next, ctx }) => {
  const { principal } = ctx;
  if (principal === null) throw new MithaqError('not-signed-in');
  if (!isAtLeast(principal.role, 'editor')) throw new MithaqError('not-allowed', { role: roleLabels[principal.role] });
  return next({ ctx: { principal } });
});

import { localeOf, toldError, trpcErrorOf } from '@mithaq/api';
import type { MithaqError } from '@mithaq/domain';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import { TooManyRequests, tellAllowance } from './limits.ts';

/** An error as an answer, in the caller's language; under /trpc in the form that tRPC clients read. */
export function refusal(request: Request, error: MithaqError): Response {
  const mithaq = toldError(error, localeOf(request.headers.get('accept-language')));
  const asTrpc = trpcErrorOf(error);
  const status = getHTTPStatusCodeFromError(asTrpc);
  const headers = headersFor(error);
  if (!new URL(request.url).pathname.startsWith('/trpc/')) return Response.json({ error: mithaq }, { status, headers });
  const data = { code: asTrpc.code, httpStatus: status, mithaq };
  return Response.json({ error: { message: mithaq.message, code: TRPC_ERROR_CODES_BY_KEY[asTrpc.code], data } }, { status, headers });
}

/** When to come again, and with what to come instead. */
function headersFor(error: MithaqError): Headers {
  const headers = new Headers();
  if (error.category === 'unauthenticated') headers.set('www-authenticate', 'Bearer');
  if (error instanceof TooManyRequests) {
    headers.set('retry-after', String(error.allowance.resets));
    tellAllowance(headers, error.allowance);
  }
  return headers;
}

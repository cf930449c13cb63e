import { localeOf, trpcErrorOf } from '@mithaq/api';
import type { MithaqError } from '@mithaq/domain';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';

/** An error as an answer, in the caller's language; under /trpc in the form that tRPC clients read. */
export function refusal(request: Request, error: MithaqError): Response {
  const message = error.messageIn(localeOf(request.headers.get('accept-language')));
  const mithaq = { category: error.category, code: error.code, path: error.path, message };
  const asTrpc = trpcErrorOf(error);
  const status = getHTTPStatusCodeFromError(asTrpc);
  if (!new URL(request.url).pathname.startsWith('/trpc/')) return Response.json({ error: mithaq }, { status });
  const data = { code: asTrpc.code, httpStatus: status, mithaq };
  return Response.json({ error: { message, code: TRPC_ERROR_CODES_BY_KEY[asTrpc.code], data } }, { status });
}

import type { AppRouter, ToldError } from '@mithaq/api';
import { TRPCClientError } from '@trpc/client';

/** What the server refused, or that no Mithaq server answered. Plain data, which can be sent on or kept. */
export type Failure =
  | ({
      readonly unreachable: false;
      /** Seconds after which it is worth asking again, where the server said so. */
      readonly retryAfter?: number;
    } & Pick<ToldError, 'category' | 'code' | 'path' | 'message' | 'conflict'>)
  | { readonly unreachable: true; readonly retryAfter?: number };

/**
 * What a call's error means: `undefined` for an error that is none of the server's (a call that was aborted, a fault in
 * the caller's own code).
 */
export function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof TRPCClientError) || wasAborted(error)) return undefined;
  const told = toldBy(error);
  const retryAfter = retryAfterOf(error);
  const after = retryAfter === undefined ? {} : { retryAfter };
  if (told === undefined) return { unreachable: true, ...after };
  const { category, code, path, message, conflict } = told;
  return { unreachable: false, category, code, path, message, ...(conflict ? { conflict } : {}), ...after };
}

/** A refusal of a path that is no procedure, as a procedure's error: what `failureOf` and `mithaqErrorOf` read. */
export function refusalOf(told: unknown, response: Response): TRPCClientError<AppRouter> {
  const meta = { response };
  if (!isTold(told)) return new TRPCClientError(`HTTP ${response.status}`, { meta });
  return TRPCClientError.from({ error: { message: told.message, code: notOfTrpc, data: { mithaq: told } } }, { meta });
}

/** The code that JSON-RPC leaves to servers. */
const notOfTrpc = -32_000;

/** A server of before its errors told their details tells none. */
export type Told = Omit<ToldError, 'details'> & Partial<Pick<ToldError, 'details'>>;

/** What the server told with an error of a call. */
export function toldBy(error: unknown): Told | undefined {
  const within: unknown = error instanceof TRPCClientError ? error.data : undefined;
  const told = typeof within === 'object' && within !== null && 'mithaq' in within ? within.mithaq : undefined;
  return isTold(told) ? told : undefined;
}

function isTold(told: unknown): told is Told {
  return typeof told === 'object' && told !== null && 'code' in told && 'category' in told && 'path' in told && 'message' in told;
}

function wasAborted({ cause }: TRPCClientError<never>): boolean {
  return cause instanceof Error && cause.name === 'AbortError';
}

/** `Retry-After` (RFC 9110 10.2.3) in seconds; the other form, a date, our server does not use. */
function retryAfterOf({ meta }: TRPCClientError<never>): number | undefined {
  const response = meta?.['response'];
  const text = response instanceof Response ? response.headers.get('retry-after') : null;
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

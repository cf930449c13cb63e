import type { ErrorCategory, ErrorCode } from '@mithaq/domain';
import { TRPCClientError } from '@trpc/client';

/** What the server refused, or that no Mithaq server answered. */
export type Failure =
  | {
      readonly unreachable: false;
      readonly category: ErrorCategory;
      readonly code: ErrorCode;
      /** Where in the input it lies; empty where it lies nowhere in particular. */
      readonly path: readonly (string | number)[];
      /** What to tell the person, in the language that the client was made with. */
      readonly message: string;
    }
  | { readonly unreachable: true };

/**
 * What a call's error means: `undefined` for an error that is none of the server's (a call that was aborted, a fault in
 * the caller's own code).
 */
export function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof TRPCClientError) || wasAborted(error)) return undefined;
  const data: unknown = error.data;
  const told = typeof data === 'object' && data !== null && 'mithaq' in data ? data.mithaq : undefined;
  return isTold(told) ? { ...told, unreachable: false } : { unreachable: true };
}

type Told = Omit<Extract<Failure, { unreachable: false }>, 'unreachable'>;

function isTold(told: unknown): told is Told {
  return typeof told === 'object' && told !== null && 'code' in told && 'category' in told && 'path' in told && 'message' in told;
}

function wasAborted({ cause }: TRPCClientError<never>): boolean {
  return cause instanceof Error && cause.name === 'AbortError';
}

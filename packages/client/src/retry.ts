import { failureOf } from './failure.ts';

const queryTries = 4;
const firstPause = 250;
const longestPause = 10_000;

/** A call that failed, and how often it has been tried. */
export interface Attempt {
  readonly op: { readonly type: 'query' | 'mutation' | 'subscription' };
  readonly error: unknown;
  readonly attempts: number;
}

/**
 * Whether a call may be tried again: nobody answered, or the server said that its database does not. A query is, three
 * times; a subscription for as long as it takes; a mutation never, since it may have been done.
 */
export function isWorthRetrying({ op, error, attempts }: Attempt): boolean {
  if (op.type === 'mutation' || (op.type === 'query' && attempts >= queryTries)) return false;
  const failure = failureOf(error);
  if (failure === undefined) return false;
  return failure.unreachable ? !wasRefused(error) : failure.category === 'unavailable';
}

/** Milliseconds to wait after so many attempts. */
export function pauseBefore(attempts: number): number {
  return Math.min(firstPause * 2 ** (attempts - 1), longestPause);
}

/** An event source tells a refusal (HTTP 4xx) by its code alone. */
function wasRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'number' && code >= 400 && code < 500;
}

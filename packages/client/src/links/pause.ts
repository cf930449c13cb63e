import { type Failure, failureOf } from '../failure.ts';

const firstPause = 250;
const longestPause = 10_000;

/** A call that failed. */
export interface FailedCall {
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly error: unknown;
  /** How often it has failed in a row. */
  readonly failures: number;
  /** How often a query is asked in all. */
  readonly tries: number;
}

/** How long to wait before a call is tried again, in milliseconds: `least`, and somewhere within `spread` more. */
export interface Pause {
  readonly least: number;
  readonly spread: number;
}

/**
 * How long to wait before a call is tried again; `undefined` where it is not. A query is, so many times; a subscription for as long as it
 * takes; a mutation never, since it may have been done. Where the server says when to come again, a query waits for that, or fails at
 * once where that is longer than people wait.
 */
export function pauseAfter({ type, error, failures, tries }: FailedCall): Pause | undefined {
  const failure = failureOf(error);
  if (type === 'mutation' || failure === undefined || !mayPass(failure, error)) return undefined;
  if (type === 'query' && failures >= tries) return undefined;
  const told = failure.retryAfter === undefined ? undefined : failure.retryAfter * 1_000;
  if (type === 'query' && told !== undefined && told > longestPause) return undefined;
  return told === undefined ? growing(failures) : { least: told, spread: firstPause };
}

/** Whether it is of a kind that passes: nobody answered, the database did not, too many asked. What took too long would again. */
function mayPass(failure: Failure, error: unknown): boolean {
  if (failure.unreachable) return !wasRefused(error);
  return failure.category === 'too-many' || (failure.category === 'unavailable' && failure.code !== 'took-too-long');
}

function growing(failures: number): Pause {
  const pause = Math.min(firstPause * 2 ** (failures - 1), longestPause);
  return { least: pause / 2, spread: pause };
}

const tooMany = 429;

/** An event source tells a refusal (HTTP 4xx) by its code alone. */
function wasRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'number' && code >= 400 && code < 500 && code !== tooMany;
}

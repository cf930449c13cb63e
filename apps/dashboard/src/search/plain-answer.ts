import 'server-only';
import type { Failure } from '@mithaq/client';
import type { Answer } from '../register/answer.ts';

/** What a question of ours came to, told to the browser: the value, or in words why there is none. Kept by nobody but the reader's browser, and not by that. */
export function plainAnswer<Value>(answer: Answer<Value>): Response {
  const headers = { 'cache-control': 'private, no-store' };
  if (!answer.failure) return Response.json(answer.value, { headers });
  return Response.json({ says: saysOf(answer.failure) }, { status: statusOf(answer.failure), headers });
}

function saysOf(failure: Failure): string | null {
  return failure.unreachable ? null : failure.message;
}

const statuses: Partial<Readonly<Record<string, number>>> = {
  'too-many': 429,
  unavailable: 503,
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
};

function statusOf(failure: Failure): number {
  return failure.unreachable ? 503 : (statuses[failure.category] ?? 500);
}

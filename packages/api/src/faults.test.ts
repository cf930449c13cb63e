import { type ErrorCategory, errorCodes, MithaqError } from '@mithaq/domain';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { mithaqErrorOf, trpcErrorOf } from './faults.ts';

const statuses: Record<ErrorCategory, number> = {
  invalid: 400,
  'not-found': 404,
  conflict: 409,
  unauthenticated: 401,
  forbidden: 403,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
  internal: 500,
};

test.each([...errorCodes])('%s has the HTTP status of its category, and comes back out of the tRPC error', (code) => {
  const error = new MithaqError(code);
  expect(getHTTPStatusCodeFromError(trpcErrorOf(error))).toBe(statuses[error.category]);
  expect(mithaqErrorOf(trpcErrorOf(error))).toBe(error);
});

test('refused input says where and what was expected', () => {
  const cause = z.object({ rows: z.array(z.int()) }).safeParse({ rows: [1, 'two'] }).error;
  const error = mithaqErrorOf(new TRPCError({ code: 'BAD_REQUEST', cause }));
  expect([error.code, error.path]).toEqual(['invalid-input', ['rows', 1]]);
  expect(error.messageIn('ar')).toBe('قيمة غير صالحة في «rows.1»: المنتظر عدد');
});

test('an answer that does not fit its own schema is a fault of ours', () => {
  const cause = z.string().safeParse(1).error;
  expect(mithaqErrorOf(new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause })).code).toBe('internal');
});

test('anything else is a fault of ours, and says nothing of itself', () => {
  const error = mithaqErrorOf(new Error('password=hunter2 at /srv/mithaq/store.ts'));
  expect([error.code, error.message, error.details]).toEqual(['internal', 'A fault of ours; it was logged', {}]);
});

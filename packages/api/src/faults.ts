import { type Detail, type ErrorCategory, MithaqError } from '@mithaq/domain';
import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import { expected, invalidInput } from './expected.ts';
import { sizeInWords } from './size-in-words.ts';
import { importLimit } from './views/source.ts';

/** Each category's tRPC code; tRPC gives each code its HTTP status. The one place where categories are mapped. */
const trpcCodes = {
  invalid: 'BAD_REQUEST',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'too-many': 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
  internal: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<ErrorCategory, TRPCError['code']>;

/** Requests that never reached a procedure, in the words of the closed set. */
const misaddressed: Partial<Record<TRPCError['code'], Detail>> = {
  PARSE_ERROR: expected({ ar: 'JSON صحيح', en: 'well-formed JSON' }),
  BAD_REQUEST: { ar: 'لا يمكن قراءته كما وصل', en: 'it cannot be read as it came' },
  METHOD_NOT_SUPPORTED: expected({ ar: 'GET للسؤال وPOST للتغيير', en: 'GET for a query, POST for a mutation' }),
  UNSUPPORTED_MEDIA_TYPE: expected({ ar: 'Content-Type: application/json', en: 'Content-Type: application/json' }),
};

/** What went wrong, as a member of the closed set: our own error, a refused input, or a fault of ours without its details. */
export function mithaqErrorOf(error: unknown, procedure = ''): MithaqError {
  if (error instanceof MithaqError) return error;
  if (!(error instanceof TRPCError)) return new MithaqError('internal');
  if (error.cause instanceof MithaqError) return error.cause;
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError) return invalidInput(error.cause);
  if (error.code === 'NOT_FOUND') return new MithaqError('not-found', { key: procedure });
  if (error.code === 'PAYLOAD_TOO_LARGE') return new MithaqError('too-large', { limit: sizeInWords(importLimit) });
  const form = misaddressed[error.code];
  return form === undefined ? new MithaqError('internal') : new MithaqError('invalid-input', { expected: form });
}

/** The same error with the tRPC code of its category, and so with the HTTP status. */
export function trpcErrorOf(error: MithaqError): TRPCError {
  return new TRPCError({ code: trpcCodes[error.category], message: error.message, cause: error });
}

import { errorCodes } from '@mithaq/domain';
import { z } from 'zod';

const categories = [
  'invalid',
  'not-found',
  'conflict',
  'unauthenticated',
  'forbidden',
  'too-large',
  'too-many',
  'unavailable',
  'internal',
] as const;

/**
 * An error as it is told over HTTP (`refusal`): of which kind, which one, where, what fills the blanks of its message, and the message in
 * the caller's language; of an `edit-conflict` both versions.
 */
export const ErrorAnswer = z.strictObject({
  error: z.strictObject({
    category: z.enum(categories),
    code: z.enum(errorCodes),
    path: z.array(z.union([z.string(), z.int()])),
    message: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.object({ ar: z.string(), en: z.string() })])).optional(),
    conflict: z.json().optional(),
  }),
});

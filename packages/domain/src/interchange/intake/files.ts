import { MithaqError } from '../../errors.ts';
import { echo } from '../../validation/echo.ts';

/** A file for which there is no place, and the names for which there is one. */
export function unexpectedFile(name: string, expected: readonly string[]): MithaqError {
  const among = { ar: expected.join('، ') || 'لا شيء', en: expected.join(', ') || 'none' };
  return new MithaqError('unexpected-file', { name: echo(name), expected: among }, [name]);
}

import { MithaqError } from '../../errors.ts';
import type { Entry } from '../intake/entry.ts';
import { CanonicalFault, canonicalJson } from './canonical-json.ts';

/**
 * The canonical JSON of a record or statement.
 * @throws MithaqError `invalid-record` where it has none: a text with half a surrogate pair, which UTF-8 cannot carry
 */
export function canonicalEntry(entry: Entry): string {
  return canonicalNamed(entry, entry.id);
}

/** The same of anything else, called by a name. @throws as `canonicalEntry` */
export function canonicalNamed(value: unknown, name: string): string {
  try {
    return canonicalJson(value);
  } catch (error) {
    if (error instanceof CanonicalFault) throw new MithaqError('invalid-record', { name, expected: error.expected });
    throw error;
  }
}

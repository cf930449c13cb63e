import { MithaqError, type Words } from '@mithaq/domain';

/**
 * Refuses what PostgreSQL cannot hold: the character NUL, and half of a surrogate pair (which is no character, and has no UTF-8).
 * @throws MithaqError `invalid-input` with the path of the text
 */
export function requireStorable(value: unknown, path: readonly (string | number)[] = []): void {
  if (typeof value === 'string') {
    const expected = faultOf(value);
    if (expected !== undefined) throw new MithaqError('invalid-input', { expected }, path);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) requireStorable(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      requireStorable(key, path);
      requireStorable(item, [...path, key]);
    }
  }
}

/** The same for a source's text. @throws MithaqError `invalid-file` */
export function requireStorableText(name: string, text: string): void {
  const expected = faultOf(text);
  if (expected !== undefined) throw new MithaqError('invalid-file', { name, expected });
}

/** Whether a text can be asked for at all: one that cannot be held is never found. */
export function isStorable(text: string): boolean {
  return faultOf(text) === undefined;
}

const withoutNul: Words = { ar: 'المنتظر نص بلا المحرف NUL (U+0000)', en: 'expected text without the character NUL (U+0000)' };
const whole: Words = { ar: 'المنتظر محارف كاملة (وُجد نصف محرف)', en: 'expected whole characters (half of a surrogate pair was found)' };

function faultOf(text: string): Words | undefined {
  if (text.includes('\0')) return withoutNul;
  return text.isWellFormed() ? undefined : whole;
}

/**
 * One text for one value: the same for values that say the same, whatever the order of their keys. A date is its EDTF
 * expression; the words in which a source gave it (`asRead`, `resolvedAgainst`) do not make it another date.
 */
export function valueKey(value: unknown): string {
  return JSON.stringify(plain(value, 'what is said')) ?? 'undefined';
}

/** One text for one value to the letter, whatever the order of its keys: where a source gave a date in other words, so is the key another. */
export function exactKey(value: unknown): string {
  return JSON.stringify(plain(value, 'the letter')) ?? 'undefined';
}

function plain(value: unknown, keeping: 'what is said' | 'the letter'): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, keeping));
  if (value === null || typeof value !== 'object') return value;
  if (keeping === 'what is said' && 'edtf' in value && typeof value.edtf === 'string') return { edtf: value.edtf };
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, plain(inner, keeping)]),
  );
}

/**
 * One text for one value: the same for values that say the same, whatever the order of their keys. A date is its EDTF
 * expression; the words in which a source gave it (`asRead`, `resolvedAgainst`) do not make it another date.
 */
export function valueKey(value: unknown): string {
  return JSON.stringify(plain(value)) ?? 'undefined';
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  if ('edtf' in value && typeof value.edtf === 'string') return { edtf: value.edtf };
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, plain(inner)]),
  );
}

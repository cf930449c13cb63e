/** So many values of a facet are offered: who knows which of the rarer ones is wanted writes it. */
const most = 18;

/**
 * The values of a facet that a search is offered, the most frequent first; before them the chosen one, where it is none of these, so that it can
 * be let go.
 * @param values as they were counted, the most frequent first
 */
export function offeredValues<Value extends { readonly value: string }>(
  values: readonly Value[],
  chosen: string | undefined,
): readonly (Value | { readonly value: string })[] {
  const first = values.slice(0, most);
  if (chosen === undefined || first.some(({ value }) => value === chosen)) return first;
  return [values.find(({ value }) => value === chosen) ?? { value: chosen }, ...first];
}

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** A record or statement as a form holds it: JSON in any state of correctness. */
export type Draftable = Readonly<Record<string, Json>>;

/** Whether two values say the same to the letter, whatever the order of their keys. What is `undefined` is not there. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || keyOf(one) === keyOf(other);
}

function keyOf(value: unknown): string {
  return JSON.stringify(inOrder(value)) ?? 'undefined';
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, inner]) => [name, inOrder(inner)]));
}

/** A copy with one field as given; without it where nothing is given. */
export function withField(data: Draftable, property: string, value: Json | undefined): Draftable {
  const { [property]: _, ...rest } = data;
  return value === undefined ? rest : { ...rest, [property]: value };
}

/** The fields of which two versions say something different. */
export function differingFields(one: Draftable, other: Draftable): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((property) => !isSame(one[property], other[property]));
}

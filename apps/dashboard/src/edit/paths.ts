import type { Json } from '../keeping/draftable.ts';

/** Where a value stands within another: names of properties, and positions in lists from 0. */
export type Path = readonly (string | number)[];

interface Fields {
  readonly [key: string]: Json;
}

/** Whether a value has fields. */
export function hasFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a value; none where it has none. */
export function fieldsIn(value: Json | undefined): Fields {
  return hasFields(value) ? value : {};
}

/** The elements of a list; none where it is no list. */
export function elementsIn(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The same with one field set, in its place; without it where there is no value for it: an empty box makes no key. */
export function withField(value: Json | undefined, key: string, next: Json | undefined): Record<string, Json> {
  const held = fieldsIn(value);
  if (next !== undefined) return { ...held, [key]: next };
  return Object.fromEntries(Object.entries(held).filter(([name]) => name !== key));
}

/** The same with one element set; without it where there is no value for it. */
export function withElement(list: readonly Json[], at: number, next: Json | undefined): Json[] {
  return next === undefined ? list.filter((_, place) => place !== at) : list.map((each, place) => (place === at ? next : each));
}

/** The text that a value is; empty where it is none. */
export function textIn(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** What was typed, and nothing where nothing was. */
export function typedText(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** The id of the box in which the value at a path stands, within its page. */
export function boxAt(path: Path): string {
  return `at-${path.join('-')}`;
}

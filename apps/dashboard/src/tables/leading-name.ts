import { captionOf, Name } from '@mithaq/domain';
import { fieldsIn, textIn } from '../edit/paths.ts';
import type { Json } from '../keeping/draftable.ts';

/** The name by which a record goes in a language, and its place among its names; nothing where it has none in it. */
export function leadingName(names: readonly Json[], language: string): { readonly place: number; readonly value: string } | undefined {
  const read = names.flatMap((name) => {
    const parsed = Name.safeParse(name);
    return parsed.success ? [parsed.data] : [];
  });
  const value = captionOf(read)[language];
  if (value === undefined) return undefined;
  const kind = read.find((name) => name.language === language && name.value === value)?.kind;
  const place = names.findIndex((name) => {
    const held = fieldsIn(name);
    return held['language'] === language && held['kind'] === kind && textIn(held['value']) === value;
  });
  return { place, value };
}

/**
 * The names with that name written otherwise; it stays what it is to its bearer, and its time. Where there was none in the language, what is
 * written is ours, a translation, until somebody says what it is. Without words the name goes.
 */
export function withLeadingName(names: readonly Json[], language: string, value: string): Json[] {
  const leading = leadingName(names, language);
  if (leading === undefined) return value === '' ? [...names] : [...names, { value, language, kind: 'gloss' }];
  if (value === '') return names.filter((_, place) => place !== leading.place);
  return names.map((name, place) => (place === leading.place ? { ...fieldsIn(name), value } : name));
}

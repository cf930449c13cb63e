import { type LocalizedText, pickText } from '@mithaq/domain';
import type { Choice } from './field.ts';

/** The terms of a vocabulary as a filter's choices. */
export function choicesOf(terms: readonly { readonly code: string; readonly label: LocalizedText }[], locale: string): readonly Choice[] {
  return terms.map(({ code, label }) => ({ value: code, label: pickText(label, locale).text }));
}

/** Records as a filter's choices, in the order of the reader's alphabet. */
export function choicesOfRefs(
  refs: readonly { readonly slug: string; readonly label: LocalizedText }[],
  locale: string,
): readonly Choice[] {
  const collator = new Intl.Collator(locale);
  return refs
    .map(({ slug, label }) => ({ value: slug, label: pickText(label, locale).text }))
    .toSorted((one, other) => collator.compare(one.label, other.label));
}

import { CountryCode } from '@mithaq/domain';
import type { Choice } from './field.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country that the domain has a code for, by name in the reader's alphabet. */
export function countryChoices(locale: string): readonly Choice[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const collator = new Intl.Collator(locale);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => CountryCode.safeParse(code).success)
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .toSorted((one, other) => collator.compare(one.label, other.label));
}

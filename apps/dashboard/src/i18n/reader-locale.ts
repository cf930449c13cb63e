import type { MonthFamily } from '@mithaq/domain';
import type { Locale } from './routing.ts';

/**
 * How one reader is told dates and numbers, as a BCP 47 tag: the language, the region whose names of months they use, and their digits. It is the
 * locale of everything that formats; what only asks for the language asks `useLocale`.
 */
export type ReaderLocale = `ar-${Region}-u-nu-${Digits}` | 'en-GB';

/** A country of each family of Arabic names of the months: يناير، كانون الثاني، جانفي، and the Moroccan ones. */
type Region = 'EG' | 'SY' | 'TN' | 'MA';

/** Western Arabic digits (0-9), or those of the Arab East (٠-٩): the names of Unicode's numbering systems. */
export type Digits = 'latn' | 'arab';

/** What a reader chose; what they did not choose is as usual. */
export interface Wishes {
  readonly months: MonthFamily;
  readonly digits: Digits;
}

const regions = {
  'gregorian-egypt': 'EG',
  levant: 'SY',
  maghreb: 'TN',
  morocco: 'MA',
} as const satisfies Record<MonthFamily, Region>;

/** The families of names of months, the usual one first. */
export const monthFamilies = ['gregorian-egypt', 'levant', 'maghreb', 'morocco'] as const satisfies readonly MonthFamily[];
export const digitSystems = ['latn', 'arab'] as const satisfies readonly Digits[];

/** The wishes that two cookies' values say; a value that says none is as if there was no cookie. */
export function wishesOf(months: string | undefined, digits: string | undefined): Wishes {
  return {
    months: monthFamilies.find((family) => family === months) ?? 'gregorian-egypt',
    digits: digitSystems.find((system) => system === digits) ?? 'latn',
  };
}

/** English has one set of names for the months, and one of digits. */
export function readerLocale(language: Locale, { months, digits }: Wishes): ReaderLocale {
  return language === 'en' ? 'en-GB' : `ar-${regions[months]}-u-nu-${digits}`;
}

/** The language of a tag. */
export function languageOf(tag: string): Locale {
  return tag.startsWith('en') ? 'en' : 'ar';
}

/** The wishes that a tag was made of. */
export function wishesIn(tag: string): Wishes {
  const months = monthFamilies.find((family) => tag.startsWith(`ar-${regions[family]}`));
  return wishesOf(months, tag.endsWith('-nu-arab') ? 'arab' : 'latn');
}

/** The tag of a reader who chose nothing, where only the language is known; a tag is itself. */
export function tagOf(locale: ReaderLocale | Locale): ReaderLocale {
  return locale === 'ar' || locale === 'en' ? readerLocale(locale, wishesOf(undefined, undefined)) : locale;
}

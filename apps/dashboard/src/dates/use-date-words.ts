import { type DateForm, type DateWordsOptions, dateInWords, type FuzzyDate, fuzzyDate } from '@mithaq/domain';
import { languageOf, wishesIn } from '../i18n/reader-locale.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';

/** How dates are told to whoever reads with a locale: language, names of months, digits. */
export function dateOptionsIn(locale: ReturnType<typeof useReaderLocale>): DateWordsOptions {
  return { language: languageOf(locale), ...wishesIn(locale) };
}

/** Says dates in the reader's language, never sharper than they are; as a noun where a preposition stands before. Takes a date, or a calendar day `YYYY-MM-DD`. */
export function useDateWords(form: DateForm = 'sentence'): (date: FuzzyDate | string) => string {
  const options = { ...dateOptionsIn(useReaderLocale()), form };
  return (date) => dateInWords(typeof date === 'string' ? fuzzyDate(date) : date, options);
}

import { type DateForm, dateInWords, type FuzzyDate, fuzzyDate } from '@mithaq/domain';
import { useLocale } from 'next-intl';

/** Says dates in the reader's language, never sharper than they are; as a noun where a preposition stands before. Takes a date, or a calendar day `YYYY-MM-DD`. */
export function useDateWords(form: DateForm = 'sentence'): (date: FuzzyDate | string) => string {
  const language = useLocale();
  return (date) => dateInWords(typeof date === 'string' ? fuzzyDate(date) : date, { language, form });
}

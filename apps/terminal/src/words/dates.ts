import { type DateForm, type FuzzyDate, fuzzyDate, type InterfaceLanguage, type Interval, dateInWords as inWords } from '@mithaq/domain';

/** A date in the domain's words, no sharper than it is; as a noun after a preposition of ours. No line break parts a day from its month or a month from its year. */
export function dateInWords(date: FuzzyDate, language: InterfaceLanguage, form: DateForm = 'sentence'): string {
  return inWords(date, { language, form }).replaceAll(/(?<=\d) (?=\p{L})|(?<=\p{L}) (?=\d{4})/gu, '\u00a0');
}

/** A day, `YYYY-MM-DD`, in words. */
export function dayInWords(day: string, language: InterfaceLanguage): string {
  return dateInWords(fuzzyDate(day), language);
}

/** A stretch of time in words; empty where neither end is known. */
export function intervalInWords(interval: Interval, language: InterfaceLanguage): string {
  const phrases = language === 'ar' ? { from: 'من', to: 'إلى' } : { from: 'from', to: 'to' };
  const from = interval.from ? `${phrases.from} ${dateInWords(interval.from, language, 'noun')}` : '';
  const to = interval.to ? `${phrases.to} ${dateInWords(interval.to, language, 'noun')}` : '';
  return [from, to].filter((part) => part !== '').join(' ');
}

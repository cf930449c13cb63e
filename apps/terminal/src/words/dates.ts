import { boundsOf, type FuzzyDate, type InterfaceLanguage, type Interval, precisionOf } from '@mithaq/domain';

const locales: Record<InterfaceLanguage, string> = { ar: 'ar-EG-u-nu-latn', en: 'en-GB' };

/** A date in words, no sharper than it is: a day, a month, a year, or the two days that it lies between. */
export function dateInWords(date: FuzzyDate, language: InterfaceLanguage): string {
  const { earliest, latest } = boundsOf(date);
  const precision = precisionOf(date);
  if (earliest !== null && precision === 'month') return format(earliest, language, { month: 'long', year: 'numeric' });
  if (earliest !== null && precision === 'year') return earliest.slice(0, 4);
  return betweenDays(earliest, latest, language);
}

/** A day, `YYYY-MM-DD`, in words that no line break parts. */
export function dayInWords(day: string, language: InterfaceLanguage): string {
  return format(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A stretch of time in words; empty where neither end is known. */
export function intervalInWords(interval: Interval, language: InterfaceLanguage): string {
  const phrases = language === 'ar' ? { from: 'من', to: 'إلى' } : { from: 'from', to: 'to' };
  const from = interval.from ? `${phrases.from} ${dateInWords(interval.from, language)}` : '';
  const to = interval.to ? `${phrases.to} ${dateInWords(interval.to, language)}` : '';
  return [from, to].filter((part) => part !== '').join(' ');
}

function betweenDays(earliest: string | null, latest: string | null, language: InterfaceLanguage): string {
  const first = earliest === null ? undefined : dayInWords(earliest, language);
  const last = latest === null ? undefined : dayInWords(latest, language);
  if (first !== undefined && first === last) return first;
  if (first !== undefined && last !== undefined) return language === 'ar' ? `بين ${first} و${last}` : `between ${first} and ${last}`;
  if (first !== undefined) return language === 'ar' ? `منذ ${first}` : `${first} or later`;
  if (last !== undefined) return language === 'ar' ? `حتى ${last}` : `${last} or earlier`;
  return language === 'ar' ? 'غير معروف' : 'unknown';
}

function format(day: string, language: InterfaceLanguage, fields: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(locales[language], { ...fields, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return words.replaceAll(' ', '\u00a0');
}

import { type ReaderLocale, tagOf } from '../i18n/reader-locale.ts';
import type { Locale } from '../i18n/routing.ts';

/** A calendar day in words, for where only days are at hand: "4 December 2020". The same words as the domain's for a day. */
export function dayInWords(day: string, locale: ReaderLocale | Locale): string {
  const format = new Intl.DateTimeFormat(tagOf(locale), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A month, with its year where `withYear`. */
export function monthInWords(day: string, locale: ReaderLocale | Locale, withYear: boolean): string {
  const format = new Intl.DateTimeFormat(tagOf(locale), {
    month: 'long',
    timeZone: 'UTC',
    ...(withYear ? { year: 'numeric' } : {}),
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The year of a day, in the reader's digits. */
export function yearInWords(day: string, locale: ReaderLocale | Locale): string {
  return new Intl.NumberFormat(tagOf(locale), { useGrouping: false }).format(Number(day.slice(0, 4)));
}

/** When in a day something happened in the register, in UTC: "14:05". */
export function timeOfDay(at: Date, locale: ReaderLocale | Locale): string {
  const format = new Intl.DateTimeFormat(tagOf(locale), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return format.format(at);
}

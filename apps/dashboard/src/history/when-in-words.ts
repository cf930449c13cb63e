import { type ReaderLocale, tagOf } from '../i18n/reader-locale.ts';
import type { Locale } from '../i18n/routing.ts';

/** When a revision was made, to the minute, with its year: "15 December 2020, 14:20". In universal time, so that every reader reads the same. */
export function whenInWords(at: Date, locale: ReaderLocale | Locale): string {
  const format = new Intl.DateTimeFormat(tagOf(locale), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return format.format(at);
}

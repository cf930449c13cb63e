/** A calendar day in words, for where only days are at hand: "4 December 2020". The same words as the domain's for a day. */
export function dayInWords(day: string, locale: 'ar' | 'en'): string {
  const format = new Intl.DateTimeFormat(locale === 'ar' ? 'ar-EG-u-nu-latn' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A month, with its year where `withYear`. */
export function monthInWords(day: string, locale: 'ar' | 'en', withYear: boolean): string {
  const format = new Intl.DateTimeFormat(locale === 'ar' ? 'ar-EG-u-nu-latn' : 'en-GB', {
    month: 'long',
    timeZone: 'UTC',
    ...(withYear ? { year: 'numeric' } : {}),
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** When something happened in the register, shortly: "4 Dec, 14:05". */
export function momentInWords(at: Date, locale: 'ar' | 'en'): string {
  const format = new Intl.DateTimeFormat(locale === 'ar' ? 'ar-EG-u-nu-latn' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return format.format(at);
}

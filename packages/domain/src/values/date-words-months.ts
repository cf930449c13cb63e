/** In milliseconds since 1970, UTC: from here 30.5 days a month and 14 lead to the middle of each month of 2020. */
const newYear2020 = 1_577_836_800_000;
const day = 86_400_000;

const monthNames = new Map<string, readonly string[]>();

/** The name of a Gregorian month (1 to 12) in a locale. */
export function monthName(locale: string, month: number): string {
  const names = monthNames.get(locale) ?? namesOfMonths(locale);
  monthNames.set(locale, names);
  return names[month - 1] ?? String(month);
}

function namesOfMonths(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', calendar: 'gregory', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(newYear2020 + (month * 30.5 + 14) * day));
}

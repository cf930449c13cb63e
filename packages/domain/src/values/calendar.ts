/** A day of the proleptic Gregorian calendar; the year is astronomical (0 is 1 BC) and of any size. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month (1 to 12) has. */
export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 31);
}

/** Negative where the first lies before the second, positive where it lies after, 0 where they are one day. */
export function compareDays(one: CalendarDay, other: CalendarDay): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

/** The first day of the month a number of months away. */
export function monthAway({ year, month }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1, day: 1 };
}

/** The day before. */
export function dayBefore(day: CalendarDay): CalendarDay {
  return day.day > 1 ? { ...day, day: day.day - 1 } : lastOfMonth(monthAway(day, -1));
}

/** The day after. */
export function dayAfter(day: CalendarDay): CalendarDay {
  return day.day < daysIn(day.year, day.month) ? { ...day, day: day.day + 1 } : monthAway(day, 1);
}

/** The last day of a day's month. */
function lastOfMonth({ year, month }: CalendarDay): CalendarDay {
  return { year, month, day: daysIn(year, month) };
}

const monthsOf = { month: 1, season: 3, year: 12, years: 12 } as const;

/** The day a number of units away; the end of a month stays the end of a month. */
export function shiftDay(day: CalendarDay, unit: 'day' | keyof typeof monthsOf, units: number): CalendarDay {
  if (unit === 'day') return shiftByDays(day, units);
  const there = monthAway(day, monthsOf[unit] * units);
  return day.day === daysIn(day.year, day.month)
    ? lastOfMonth(there)
    : { ...there, day: Math.min(day.day, daysIn(there.year, there.month)) };
}

function shiftByDays(day: CalendarDay, days: number): CalendarDay {
  let there = day;
  for (let left = Math.abs(days); left > 0; left -= 1) there = days < 0 ? dayBefore(there) : dayAfter(there);
  return there;
}

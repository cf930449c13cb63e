import { type CalendarDay, dayAfter, dayBefore } from '../../values/calendar.ts';
import { afterAll } from './spans.ts';

/** The day after, as text; a side that is open stays open, and so does what lies beyond the last day that there is. */
export function dayFollowing(day: string): string {
  return shifted(day, dayAfter);
}

/** The day before, as text; a side that is open stays open. */
export function dayPreceding(day: string): string {
  return shifted(day, dayBefore);
}

function shifted(day: string, by: (day: CalendarDay) => CalendarDay): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return day;
  return textOf(by({ year, month, day: date }));
}

function textOf({ year, month, day }: CalendarDay): string {
  const parts = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return year > 9999 ? afterAll : parts.join('-');
}

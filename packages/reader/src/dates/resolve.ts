import { Day } from '@mithaq/domain';
import { type Direction, edtfOf, unitNear, type WrittenDate, type WrittenDirection, yearOf } from './calendar.ts';

/** What dates that do not say everything are counted from. */
export interface Reference {
  /** The day of speaking. */
  readonly today: Day;
  /** The last date of the text that names a month or year, for "the same month". */
  readonly previous?: string;
}

/** The EDTF expression of a date as it is written; nothing where the calendar has no such date, or where what it refers to is not known. */
export function resolved(date: WrittenDate, direction: Direction, reference: Reference): string | undefined {
  const complete = completed(date, direction, reference);
  return complete && edtfOf(complete);
}

function completed(date: WrittenDate, direction: Direction, reference: Reference): (WrittenDate & { readonly year: number }) | undefined {
  const { year, month, day, unit, yearDirection } = date;
  if (year !== undefined) return { ...date, year };
  if (yearDirection !== undefined) return withUnit(date, 'year', { direction: yearDirection, reference });
  if (unit !== undefined) return withUnit(date, unit, { direction: date.direction ?? direction, reference });
  if (month === undefined || date.direction === 'same' || date.direction === 'following') return undefined;
  const found = yearOf({ month, ...(day !== undefined && { day }) }, reference.today, date.direction ?? direction);
  return found === undefined ? undefined : { ...date, year: found };
}

interface Told {
  readonly direction: WrittenDirection | 'latest';
  readonly reference: Reference;
}

function withUnit(
  date: WrittenDate,
  unit: 'month' | 'year',
  { direction, reference }: Told,
): (WrittenDate & { readonly year: number }) | undefined {
  if (direction !== 'same' && direction !== 'following') return { ...date, ...unitNear(unit, reference.today, direction) };
  const [year, month] = (/^\d{4}(?:-\d\d)?/.exec(reference.previous ?? '')?.[0] ?? '').split('-');
  if (!year || (unit === 'month' && month === undefined)) return undefined;
  if (direction === 'following') return { ...date, ...unitNear(unit, Day.parse(`${year}-${month ?? '01'}-01`), 'next') };
  return { ...date, year: Number(year), ...(unit === 'month' && { month: Number(month) }) };
}

import type { Day } from '@mithaq/domain';
import type { DatePart } from '../languages/language.ts';

/** Which of the years or months near the publication date is meant: the latest one up to it, the one before, the same, or the one after. */
export type Direction = 'latest' | 'last' | 'this' | 'next';

/** A direction as words give it: `same` is the month or year that was last spoken of, `following` the one after that. */
export type WrittenDirection = Exclude<Direction, 'latest'> | 'same' | 'following';

/** A date as it is written, before anything is worked out. What is absent was not written. */
export interface WrittenDate {
  readonly year?: number;
  /** The last year of a span of years. */
  readonly lastYear?: number;
  readonly month?: number;
  readonly day?: number;
  /** The last day of a span of days. */
  readonly lastDay?: number;
  readonly part?: DatePart;
  /** A quarter of the year, by the number that EDTF gives it. */
  readonly season?: number;
  /** How it relates to the publication date, where that is written. */
  readonly direction?: WrittenDirection;
  /** How its year relates to that of publication: "June of last year". */
  readonly yearDirection?: WrittenDirection;
  /** Whether the words "the month" or "the year" stand where a name or a number would. */
  readonly unit?: 'month' | 'year';
}

type Ends = readonly [first: number, last: number];

const partDays: Readonly<Record<DatePart, Ends>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  'half-1': [1, 15],
  'half-2': [16, 31],
  'quarter-1': [1, 8],
  'quarter-2': [8, 16],
  'quarter-3': [16, 24],
  'quarter-4': [24, 31],
  'third-1': [1, 10],
  'third-2': [11, 20],
  'third-3': [21, 31],
};
const partMonths: Readonly<Record<DatePart, Ends>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  'half-1': [1, 6],
  'half-2': [7, 12],
  'quarter-1': [1, 3],
  'quarter-2': [4, 6],
  'quarter-3': [7, 9],
  'quarter-4': [10, 12],
  'third-1': [1, 4],
  'third-2': [5, 8],
  'third-3': [9, 12],
};

/** The EDTF expression of a date whose year is known; nothing where there is no such day. */
export function edtfOf(date: WrittenDate & { readonly year: number }): string | undefined {
  const { year, month, day, lastDay, lastYear, part, season } = date;
  if (season !== undefined) return `${digits(year, 4)}-${season}`;
  if (month === undefined) return edtfOfYear(year, lastYear, part);
  if (day === undefined) return part === undefined ? inMonth(year, month) : edtfOfPart(year, month, part);
  if (!isDay(year, month, day)) return undefined;
  if (lastDay === undefined) return inMonth(year, month, day);
  return lastDay > day && isDay(year, month, lastDay) ? `${inMonth(year, month, day)}/${inMonth(year, month, lastDay)}` : undefined;
}

function edtfOfYear(year: number, lastYear: number | undefined, part: DatePart | undefined): string | undefined {
  if (lastYear !== undefined) return lastYear > year && part === undefined ? `${digits(year, 4)}/${digits(lastYear, 4)}` : undefined;
  if (part === undefined) return digits(year, 4);
  const [first, last] = partMonths[part];
  return `[${inMonth(year, first)}..${inMonth(year, last)}]`;
}

function edtfOfPart(year: number, month: number, part: DatePart): string {
  const [first, last] = partDays[part];
  return `[${inMonth(year, month, first)}..${inMonth(year, month, Math.min(last, daysIn(year, month)))}]`;
}

/** The year that a date without one has, counted from the publication date; nothing where no such year is near. */
export function yearOf({ month, day }: { month: number; day?: number }, published: Day, direction: Direction): number | undefined {
  const today = published.slice(0, day === undefined ? 7 : 10);
  const publishedYear = yearIn(published);
  if (direction === 'this') return publishedYear;
  const years = Array.from({ length: 9 }, (_, distance) => publishedYear + (direction === 'next' ? distance : -distance));
  return years.find((year) => {
    if (day !== undefined && !isDay(year, month, day)) return false;
    const date = inMonth(year, month, day);
    return direction === 'next' ? date > today : direction === 'last' ? date < today : date <= today;
  });
}

/** The year, and where asked for the month, that lies so far from the publication date as "last", "this" and "next" say. */
export function unitNear(unit: 'month' | 'year', published: Day, direction: Direction): { year: number; month?: number } {
  const step = direction === 'next' ? 1 : direction === 'last' ? -1 : 0;
  if (unit === 'year') return { year: yearIn(published) + step };
  const months = yearIn(published) * 12 + Number(published.slice(5, 7)) - 1 + step;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The weekday of a day, Sunday being 0 (Zeller's rule). */
export function weekdayOf(year: number, month: number, day: number): number {
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  return (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + 6) % 7;
}

/** The day that lies so many days after another, or before it where the number is negative. */
export function dayFrom(day: string, days: number): string {
  const shifted = new Date(Date.UTC(yearIn(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)) + days));
  return inMonth(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate());
}

/** The weekday of a day written as EDTF, Sunday being 0. */
export function weekdayIn(day: string): number {
  return weekdayOf(yearIn(day), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The nth day of a month that falls on a weekday; nothing where the month has no such day. */
export function nthWeekday({ year, month, weekday }: { year: number; month: number; weekday: number }, nth: number): string | undefined {
  const first = 1 + ((weekday - weekdayOf(year, month, 1) + 7) % 7);
  const day = first + 7 * (nth - 1);
  return isDay(year, month, day) ? inMonth(year, month, day) : undefined;
}

/** Whether the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function inMonth(year: number, month: number, day?: number): string {
  return [digits(year, 4), digits(month, 2), ...(day === undefined ? [] : [digits(day, 2)])].join('-');
}

function yearIn(day: string): number {
  return Number(day.slice(0, 4));
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

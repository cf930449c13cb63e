import * as z from 'zod';
import { type CalendarDay, compareDays, daysIn } from './calendar.ts';
import { type EdtfDate, EdtfFault, type EdtfReading, reachOf, readEdtf } from './edtf.ts';

const firstDay = '0001-01-01';
const lastDay = '9999-12-31';

/** A calendar day, `YYYY-MM-DD` (ISO 8601), in the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31. */
export const Day = z.iso
  .date()
  .refine((day) => day >= firstDay, 'expected a year from 0001 to 9999')
  .brand('Day');
export type Day = z.output<typeof Day>;

/**
 * An EDTF expression (ISO 8601-2:2019): level 0 without times, level 1, and of level 2 the one-of sets, such as
 * `[2020-06-01..2020-06-10]`. Spaces after the commas of a set are not kept, so that equal dates are equal texts.
 */
export const Edtf = z
  .string()
  .max(200)
  .overwrite((text) => text.replaceAll(', ', ','))
  .check(({ value, issues }) => {
    const message = faultOf(value);
    // Not `continue`: nothing that reads the date (an interval's order) is asked of one that cannot be read.
    if (message !== undefined) issues.push({ code: 'custom', input: value, message, continue: false });
  })
  .brand('Edtf');
export type Edtf = z.output<typeof Edtf>;

/**
 * A date as exact as its source and no more. "Early June" is not 1 June: it is written as a set of the days it may be.
 * `asRead` keeps the words of the source; `resolvedAgainst` is the day that relative words were counted from.
 */
export const FuzzyDate = z.strictObject({
  edtf: Edtf,
  asRead: z.string().min(1).max(200).exactOptional(),
  resolvedAgainst: Day.exactOptional(),
});
export type FuzzyDate = z.output<typeof FuzzyDate>;

/**
 * First and last day that a date may mean, both included; `null` where that side is open or unknown. A date beyond the
 * years 0001-9999 is bounded by the nearest day that there is, and `null` beyond it.
 */
export interface Bounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** Whether one date lies before another, when both may be imprecise. */
export type Ordering = 'before' | 'after' | 'same' | 'cannot tell';

/** How exact a date is. `part` is a span shorter than its month, such as "early June"; `span` any other stretch. */
export type DatePrecision = 'day' | 'part' | 'month' | 'year' | 'span';

/** Makes a fuzzy date from an EDTF expression. @throws z.ZodError when the expression is not one that is taken */
export function fuzzyDate(edtf: string, read: { asRead?: string; resolvedAgainst?: string } = {}): FuzzyDate {
  return FuzzyDate.parse({ edtf, ...read });
}

/** The first and last day that the date may mean, its qualifiers (`?`, `~`, `%`) counted as one or two units to either side. */
export function boundsOf(date: FuzzyDate): Bounds {
  const [first, last] = endsOf(readEdtf(date.edtf), reachOf);
  return { earliest: earliestDay(first), latest: latestDay(last) };
}

/** Compares two dates by their bounds: an order is given only where every day of one lies before every day of the other. */
export function compareDates(one: FuzzyDate, other: FuzzyDate): Ordering {
  const a = boundsOf(one);
  const b = boundsOf(other);
  if (a.earliest !== null && a.earliest === a.latest && a.earliest === b.earliest && b.earliest === b.latest) return 'same';
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return 'before';
  if (a.earliest !== null && b.latest !== null && a.earliest > b.latest) return 'after';
  return 'cannot tell';
}

/** Whether the date lies on or before a day: `yes`, `no`, or `cannot tell` where the day falls within its bounds. */
export function isOnOrBefore(date: FuzzyDate, day: Day): 'yes' | 'no' | 'cannot tell' {
  const { earliest, latest } = boundsOf(date);
  if (latest !== null && latest <= day) return 'yes';
  if (earliest !== null && earliest > day) return 'no';
  return 'cannot tell';
}

/**
 * Whether the first day of one date lies after the last day of another, both as written and in any year. A qualifier has no
 * measure in EDTF, so it puts nothing in order: `2020~` begins after 2019, although "about 2020" may be a day of 2019.
 */
export function beginsAfter(one: FuzzyDate, other: FuzzyDate): boolean {
  const [first] = endsOf(readEdtf(one.edtf), asWritten);
  const [, last] = endsOf(readEdtf(other.edtf), asWritten);
  return first !== null && last !== null && compareDays(first, last) > 0;
}

/** How exact the date is as written, for whoever draws or words it. */
export function precisionOf(date: FuzzyDate): DatePrecision {
  const [first, last] = endsOf(readEdtf(date.edtf), asWritten);
  if (first === null || last === null) return 'span';
  if (compareDays(first, last) === 0) return 'day';
  if (first.year !== last.year) return 'span';
  if (first.month !== last.month) return isWholeYear(first, last) ? 'year' : 'span';
  return first.day === 1 && last.day === daysIn(last.year, last.month) ? 'month' : 'part';
}

function isWholeYear(first: CalendarDay, last: CalendarDay): boolean {
  return first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
}

type Ends = { readonly first: CalendarDay; readonly last: CalendarDay };

const asWritten = (date: EdtfDate): Ends => date;

function endsOf(reading: EdtfReading, ends: (date: EdtfDate) => Ends): readonly [CalendarDay | null, CalendarDay | null] {
  if (reading.form === 'date') return [ends(reading).first, ends(reading).last];
  const spans = reading.form === 'interval' ? [reading] : reading.choices;
  return [
    outermost(
      spans.map(({ from }) => (typeof from === 'string' ? null : ends(from).first)),
      -1,
    ),
    outermost(
      spans.map(({ to }) => (typeof to === 'string' ? null : ends(to).last)),
      1,
    ),
  ];
}

function outermost(days: readonly (CalendarDay | null)[], side: -1 | 1): CalendarDay | null {
  return days.reduce((held, day) => (held === null || day === null ? null : compareDays(day, held) * side > 0 ? day : held));
}

function earliestDay(day: CalendarDay | null): Day | null {
  if (day === null || day.year < 1) return null;
  return Day.parse(day.year > 9999 ? lastDay : isoDay(day));
}

function latestDay(day: CalendarDay | null): Day | null {
  if (day === null || day.year > 9999) return null;
  return Day.parse(day.year < 1 ? firstDay : isoDay(day));
}

function isoDay({ year, month, day }: CalendarDay): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Most dates are plain years, months and days. Those that every year has need no further reading. */
const plain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)?$/;

function faultOf(text: string): string | undefined {
  if (plain.test(text)) return undefined;
  try {
    readEdtf(text);
    return undefined;
  } catch (error) {
    if (error instanceof EdtfFault) return error.message;
    throw error;
  }
}

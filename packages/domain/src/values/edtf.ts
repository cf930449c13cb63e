import { type CalendarDay, compareDays, daysIn, shiftDay } from './calendar.ts';

/** `?` the source is not sure of it, `~` it is about then, `%` both. */
export type EdtfQualifier = '?' | '~' | '%';

/** A date of one unit: the first and last day that it may mean, as written, before any qualifier is weighed. */
export interface EdtfDate {
  readonly form: 'date';
  /** The unit that is written. `season` and `years` (a decade, a century) are never single days or months. */
  readonly unit: 'day' | 'month' | 'season' | 'year' | 'years';
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly qualifier?: EdtfQualifier;
}

/** A stretch from one date to another. `open`: it has no end; `unknown`: it has one that nobody tells. */
export interface EdtfInterval {
  readonly form: 'interval';
  readonly from: EdtfDate | 'open' | 'unknown';
  readonly to: EdtfDate | 'open' | 'unknown';
}

/** One choice of a one-of set: a date, or any date between two; `open` is "or earlier", "or later". */
export interface EdtfChoice {
  readonly from: EdtfDate | 'open';
  readonly to: EdtfDate | 'open';
}

/** One date, and it is not known which of these. */
export interface EdtfOneOf {
  readonly form: 'one-of';
  readonly choices: readonly EdtfChoice[];
}

/** What an EDTF expression says. */
export type EdtfReading = EdtfDate | EdtfInterval | EdtfOneOf;

/** Every date that an expression names. */
export function datesIn(reading: EdtfReading): readonly EdtfDate[] {
  if (reading.form === 'date') return [reading];
  const ends = reading.form === 'interval' ? [reading.from, reading.to] : reading.choices.flatMap(({ from, to }) => [from, to]);
  return ends.filter((end) => typeof end !== 'string');
}

/** Why a text is not one of the expressions that Mithaq takes. The message says what was expected. */
export class EdtfFault extends Error {
  override readonly name = 'EdtfFault';
}

/**
 * Reads an EDTF expression (ISO 8601-2:2019; Library of Congress EDTF specification, 4 February 2019): level 0 without
 * times, level 1, and of level 2 the one-of sets.
 * @throws EdtfFault when it is anything else
 */
export function readEdtf(text: string): EdtfReading {
  if (text.startsWith('[')) return readOneOf(text);
  if (text.startsWith('{'))
    throw new EdtfFault('a list of several dates {…} is not one date; write one record for each, or a one-of set […]');
  return text.includes('/') ? readInterval(text) : readDate(text);
}

const shape = /^(-?)(\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/;
const farYear = /^Y(-?[1-9]\d{4,8})([?~%]?)$/;

function readDate(text: string): EdtfDate {
  const far = farYear.exec(text);
  if (far) return qualified(years('year', Number(far[1]), Number(far[1])), far[2]);
  const match = shape.exec(text);
  if (!match) throw new EdtfFault(explain(text));
  const [, sign, digits = '', month, day, qualifier] = match;
  if (sign === '-' && digits === '0000') throw new EdtfFault('there is no year -0000; 1 BC is 0000');
  return qualified(readParts(text, { negative: sign === '-', digits, month, day }), qualifier);
}

interface Parts {
  readonly negative: boolean;
  readonly digits: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function readParts(text: string, { negative, digits, month, day }: Parts): EdtfDate {
  if (digits.includes('X')) {
    if (month !== undefined) throw new EdtfFault(`a year with unspecified digits stands without a month: ${text}`);
    const ends = [Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9'))].map((year) => (negative ? -year : year));
    return years('years', Math.min(...ends), Math.max(...ends));
  }
  const year = negative ? -Number(digits) : Number(digits);
  if (month === undefined) return years('year', year, year);
  if (month === 'XX') return unspecifiedMonth(text, year, day);
  return monthOrDay(text, { year, month: Number(month), day });
}

function unspecifiedMonth(text: string, year: number, day: string | undefined): EdtfDate {
  if (day !== undefined && day !== 'XX') throw new EdtfFault(`a day in an unspecified month is level 2: ${text}`);
  return years('year', year, year);
}

function monthOrDay(text: string, { year, month, day }: { year: number; month: number; day: string | undefined }): EdtfDate {
  if (month >= 21 && month <= 24 && day === undefined) return season(year, month);
  if (month < 1 || month > 12) throw new EdtfFault(`expected a month from 01 to 12 or a season from 21 to 24, not ${text}`);
  const length = daysIn(year, month);
  if (day === undefined || day === 'XX') {
    return { form: 'date', unit: 'month', first: { year, month, day: 1 }, last: { year, month, day: length } };
  }
  const number = Number(day);
  if (number < 1 || number > length) throw new EdtfFault(`expected a day from 01 to ${length} in that month, not ${text}`);
  return { form: 'date', unit: 'day', first: { year, month, day: number }, last: { year, month, day: number } };
}

function years(unit: 'year' | 'years', from: number, to: number): EdtfDate {
  return { form: 'date', unit, first: { year: from, month: 1, day: 1 }, last: { year: to, month: 12, day: 31 } };
}

/**
 * Seasons of the northern half of the earth, as wide as people use them: from the first of the month in which the
 * calendar lets them begin to the day on which the sun lets them end. The winter of a year may be the one that ends or the one that begins in it.
 */
function season(year: number, code: number): EdtfDate {
  const widest = {
    21: [year, 3, 1, year, 6, 21],
    22: [year, 6, 1, year, 9, 23],
    23: [year, 9, 1, year, 12, 22],
  }[code] ?? [year - 1, 12, 1, year + 1, 3, 21];
  const [y1 = year, m1 = 1, d1 = 1, y2 = year, m2 = 12, d2 = 31] = widest;
  return { form: 'date', unit: 'season', first: { year: y1, month: m1, day: d1 }, last: { year: y2, month: m2, day: d2 } };
}

function qualified(date: EdtfDate, qualifier: string | undefined): EdtfDate {
  return qualifier === '?' || qualifier === '~' || qualifier === '%' ? { ...date, qualifier } : date;
}

function readInterval(text: string): EdtfInterval {
  const [start, end, ...more] = text.split('/');
  if (start === undefined || end === undefined || more.length > 0) throw new EdtfFault(`expected one slash in an interval: ${text}`);
  const from = readEnd(start);
  const to = readEnd(end);
  if (typeof from === 'string' && typeof to === 'string') throw new EdtfFault(`an interval needs at least one date: ${text}`);
  refuseReversed(from, to, text);
  return { form: 'interval', from, to };
}

function readEnd(text: string): EdtfDate | 'open' | 'unknown' {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : readDate(text);
}

function readOneOf(text: string): EdtfOneOf {
  if (!text.endsWith(']')) throw new EdtfFault(`a one-of set ends in ]: ${text}`);
  const members = text.slice(1, -1).split(',');
  if (/^\[[\s.]*\]$/.test(text)) throw new EdtfFault(`a one-of set needs at least one date: ${text}`);
  if (members.some((member) => member.trim() === '')) throw new EdtfFault(`a date is missing before or after a comma of a set: ${text}`);
  return { form: 'one-of', choices: members.map((member, at) => readChoice(member, at === 0, at === members.length - 1)) };
}

function readChoice(member: string, isFirst: boolean, isLast: boolean): EdtfChoice {
  const [start, end, ...more] = member.split('..');
  if (start === undefined || more.length > 0) throw new EdtfFault(`expected a date or two dates joined by .. in a set: ${member}`);
  if (end === undefined) {
    const date = readDate(start);
    return { from: date, to: date };
  }
  if (start === '' && (!isFirst || end === '')) throw new EdtfFault('only the first date of a set can be "or earlier" (..date)');
  if (end === '' && !isLast) throw new EdtfFault('only the last date of a set can be "or later" (date..)');
  const from = start === '' ? 'open' : readDate(start);
  const to = end === '' ? 'open' : readDate(end);
  refuseReversed(from, to, member);
  return { from, to };
}

/** By the days as written: a qualifier has no measure, and so puts nothing in order. */
function refuseReversed(from: EdtfDate | string, to: EdtfDate | string, text: string): void {
  if (typeof from === 'string' || typeof to === 'string') return;
  if (compareDays(from.first, to.last) > 0) throw new EdtfFault(`the first date lies after the last: ${text}`);
}

/** A date but for its digits, some of which are of another script (٢٠٢٠). */
const otherDigits = /^(?=.*[^\P{Nd}0-9])[\p{Nd}\-XY?~%]+$/u;

function explain(text: string): string {
  if (text === '') return 'expected an EDTF date, such as 2020, 2020-12 or 2020-12-04; the text is empty';
  if (/^-?\d{4}-\d\d-\d\dT/.test(text)) return `dates are kept to the day; leave the time out: ${text}`;
  if (otherDigits.test(text)) return `digits are the ASCII ones, 0 to 9: ${text}`;
  if (/^Y-?\d+[?~%]?$/.test(text)) return `a year after Y has five to nine digits and does not begin with 0: ${text}`;
  if (/[?~%]./.test(text)) return `a qualifier (? ~ %) stands only at the end of a date; inside one it is level 2: ${text}`;
  if (/[ES]\d/.test(text)) return `exponents and significant digits are level 2: ${text}`;
  if (/X/i.test(text)) return `X stands only for the last digits of a year, or for the whole month or day: ${text}`;
  return `expected an EDTF date, such as 2020, 2020-12, 2020-12-04, 2020-12-01/2020-12-31 or [2020-06-01..2020-06-10], not ${text}`;
}

const unitsAway = { '?': 1, '~': 1, '%': 2 } as const;

/**
 * The first and last day that a date may mean. EDTF gives its qualifiers no measure; so that "about 4 June" is never
 * taken for 4 June, `?` and `~` count as one unit to either side (a day, a month, a year) and `%` as two.
 */
export function reachOf(date: EdtfDate): { readonly first: CalendarDay; readonly last: CalendarDay } {
  if (date.qualifier === undefined) return date;
  const away = unitsAway[date.qualifier];
  return { first: shiftDay(date.first, date.unit, -away), last: shiftDay(date.last, date.unit, away) };
}

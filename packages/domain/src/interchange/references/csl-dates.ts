import { dateInWords } from '../../values/date-words.ts';
import { type EdtfDate, type EdtfReading, readEdtf } from '../../values/edtf.ts';
import { type Day, FuzzyDate } from '../../values/fuzzy-date.ts';
import type { InterfaceLanguage } from '../../values/text.ts';
import { certainPart } from '../certain-date.ts';
import type { CslDate } from './csl-item.ts';

/**
 * A date as CSL-JSON can say it and no sharper: a day, month, year or season; a range of two where the source itself gives
 * a stretch; `circa` for every EDTF qualifier, which CSL does not tell apart. Of a date that is one of several days only what
 * they share is given as numbers; a date that shares not even a year is said in words (`literal`).
 */
export function toCslDate(date: FuzzyDate, language: InterfaceLanguage): CslDate {
  return numbersOf(readEdtf(date.edtf)) ?? sharedOf(date) ?? { literal: dateInWords(date, { language }) };
}

/** A day as CSL-JSON. */
export function dayAsCsl(day: Day): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

function numbersOf(reading: EdtfReading): CslDate | undefined {
  if (reading.form === 'one-of') return undefined;
  if (reading.form === 'date') return isSeason(reading) ? seasonOf(reading) : dateParts([reading]);
  const { from, to } = reading;
  if (typeof from === 'string' || typeof to === 'string' || isSeason(from) || isSeason(to)) return undefined;
  return dateParts([from, to]);
}

const isSeason = ({ unit }: EdtfDate): boolean => unit === 'season';

function dateParts(dates: readonly EdtfDate[]): CslDate | undefined {
  const parts = dates.map(partsOf);
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  return { 'date-parts': known, ...circa(dates) };
}

function partsOf({ unit, first: { year, month, day } }: EdtfDate): number[] | undefined {
  if (year < 1 || year > 9999) return undefined;
  return { day: [year, month, day], month: [year, month], year: [year], season: undefined, years: undefined }[unit];
}

const circa = (dates: readonly EdtfDate[]): { circa?: true } => (dates.some(({ qualifier }) => qualifier) ? { circa: true } : {});

/** The winter of a year spans the turn of the year before and after it; its own year is the one between. */
function seasonOf(date: EdtfDate): CslDate | undefined {
  const { first, last } = date;
  if (first.year < 1 || last.year > 9999) return undefined;
  const winter = first.month === 12;
  return { 'date-parts': [[winter ? first.year + 1 : first.year]], season: winter ? 4 : first.month / 3, ...circa([date]) };
}

function sharedOf(date: FuzzyDate): CslDate | undefined {
  const certain = certainPart(date);
  return certain === undefined ? undefined : { 'date-parts': [certain.split('-').map(Number)] };
}

/** A CSL date as EDTF: `circa` becomes `~`. Words, and numbers that are no date, become nothing. */
export function fromCslDate(date: CslDate): FuzzyDate | undefined {
  const [from, to] = (date['date-parts'] ?? []).map((parts) => edtfOf(parts, date));
  const read = FuzzyDate.safeParse({ edtf: to === undefined ? from : `${from}/${to}` });
  return read.success ? read.data : undefined;
}

function edtfOf([year = 0, month, day]: readonly number[], { season, circa: about }: CslDate): string {
  const parts = [year, season === undefined ? month : season + 20, day].filter((part) => part !== undefined);
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-') + (about === true ? '~' : '');
}

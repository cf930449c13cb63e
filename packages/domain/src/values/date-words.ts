import { type CalendarDay, compareDays, dayAfter, dayBefore, daysIn, monthAway } from './calendar.ts';
import { type DateWording, dateWordings } from './date-wordings.ts';
import { type EdtfChoice, type EdtfDate, type EdtfInterval, type EdtfOneOf, readEdtf } from './edtf.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import type { InterfaceLanguage } from './text.ts';

/**
 * Which Arabic names the Gregorian months go by: يناير (Egypt, Libya, the Gulf, Sudan), كانون الثاني (Syria, Lebanon,
 * Iraq, Jordan, Palestine), جانفي (Tunisia, Algeria), or the Moroccan ones (يوليوز، غشت).
 */
export type MonthFamily = 'gregorian-egypt' | 'levant' | 'maghreb' | 'morocco';

/** How to say a date: in which language, with which month names (Arabic) and which digits. */
export interface DateWordsOptions {
  readonly language: InterfaceLanguage;
  readonly months?: MonthFamily;
  readonly digits?: 'latn' | 'arab';
}

const monthLocales: Readonly<Record<MonthFamily, string>> = {
  'gregorian-egypt': 'ar-EG',
  levant: 'ar-SY',
  maghreb: 'ar-TN',
  morocco: 'ar-MA',
};

/** Says a date as people do and never sharper than it is: "4 December 2020", "early June 2020", "after 6 August 2020". */
export function dateInWords(date: FuzzyDate, { language, months = 'gregorian-egypt', digits = 'latn' }: DateWordsOptions): string {
  const locale = language === 'ar' ? monthLocales[months] : 'en-GB';
  const words = wordsOf(readEdtf(date.edtf), { wording: dateWordings[language], monthName: (month) => monthName(locale, month) });
  return digits === 'arab' ? words.replaceAll(/[0-9]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))) : words;
}

interface Voice {
  readonly wording: DateWording;
  readonly monthName: (month: number) => string;
}

function wordsOf(reading: EdtfDate | EdtfInterval | EdtfOneOf, voice: Voice): string {
  if (reading.form === 'date') return dateWords(reading, voice);
  return reading.form === 'interval' ? intervalWords(reading, voice) : oneOfWords(reading, voice);
}

function dateWords(date: EdtfDate, voice: Voice): string {
  const plain = plainWords(date, voice);
  return date.qualifier === undefined ? plain : voice.wording.qualified[date.qualifier](plain);
}

function plainWords({ unit, first, last }: EdtfDate, voice: Voice): string {
  if (unit === 'day') return dayWords(first, voice);
  if (unit === 'month') return monthWords(first, voice);
  if (unit === 'year') return yearWords(first.year, voice);
  if (unit === 'years') return voice.wording.between(yearWords(first.year, voice), yearWords(last.year, voice));
  return seasonWords(first, last, voice);
}

function dayWords(day: CalendarDay, voice: Voice): string {
  return `${day.day} ${monthWords(day, voice)}`;
}

function monthWords({ year, month }: CalendarDay, voice: Voice): string {
  return `${voice.monthName(month)} ${yearWords(year, voice)}`;
}

function yearWords(year: number, { wording }: Voice): string {
  return year > 0 ? String(year) : `${1 - year} ${wording.beforeChrist}`;
}

function seasonWords(first: CalendarDay, last: CalendarDay, voice: Voice): string {
  const season = first.year === last.year ? voice.wording.seasons[first.month] : voice.wording.seasons[12];
  return `${season} ${yearWords(first.year === last.year ? first.year : first.year + 1, voice)}`;
}

function intervalWords({ from, to }: EdtfInterval, voice: Voice): string {
  const { wording } = voice;
  if (typeof from === 'string')
    return typeof to === 'string' ? '' : from === 'open' ? wording.until(dateWords(to, voice)) : wording.fromUnknown(dateWords(to, voice));
  if (typeof to === 'string') return to === 'open' ? wording.since(dateWords(from, voice)) : wording.toUnknown(dateWords(from, voice));
  return pairWords({ from, to }, { voice, join: wording.range, joinShort: wording.shortRange });
}

type Join = (from: string, to: string) => string;

/** Two dates with what they share said once: "21–30 November 2020". */
function pairWords(
  { from, to }: { from: EdtfDate; to: EdtfDate },
  { voice, join, joinShort }: { voice: Voice; join: Join; joinShort: Join },
): string {
  const whole = (): string => join(dateWords(from, voice), dateWords(to, voice));
  if (from.qualifier !== undefined || to.qualifier !== undefined || from.unit !== to.unit) return whole();
  if (compareDays(from.first, to.first) === 0 && compareDays(from.last, to.last) === 0) return plainWords(from, voice);
  if (from.unit === 'year') return joinShort(yearWords(from.first.year, voice), yearWords(to.first.year, voice));
  if (from.first.year !== to.first.year) return whole();
  if (from.unit === 'month') return joinShort(voice.monthName(from.first.month), monthWords(to.first, voice));
  if (from.unit !== 'day') return whole();
  if (from.first.month !== to.first.month) return join(`${from.first.day} ${voice.monthName(from.first.month)}`, dayWords(to.first, voice));
  return joinShort(String(from.first.day), dayWords(to.first, voice));
}

function oneOfWords({ choices }: EdtfOneOf, voice: Voice): string {
  return voice.wording.either(shortChoices(choices, voice) ?? choices.map((choice) => choiceWords(choice, voice)));
}

/** Days of one month, or months of one year, with what they share said once, after the last: "3, 10 or 17 August 2020". */
function shortChoices(choices: readonly EdtfChoice[], voice: Voice): readonly string[] | undefined {
  const dates = choices.map(plainDateOf);
  const last = dates.at(-1);
  if (last === undefined || !dates.every((date) => date !== undefined && shares(date, last))) return undefined;
  const short = ({ unit, first }: EdtfDate) => (unit === 'day' ? String(first.day) : voice.monthName(first.month));
  return dates.flatMap((date) => (date === undefined ? [] : date === last ? [plainWords(date, voice)] : [short(date)]));
}

/** The one day or month that a choice is, where nothing qualifies it. */
function plainDateOf({ from, to }: EdtfChoice): EdtfDate | undefined {
  if (from === 'open' || from !== to || from.qualifier !== undefined) return undefined;
  return from.unit === 'day' || from.unit === 'month' ? from : undefined;
}

/** Whether two dates are days of one month, or months of one year. */
function shares(one: EdtfDate, other: EdtfDate): boolean {
  if (one.unit !== other.unit || one.first.year !== other.first.year) return false;
  return one.unit === 'month' || one.first.month === other.first.month;
}

function choiceWords({ from, to }: EdtfChoice, voice: Voice): string {
  const { wording } = voice;
  if (from === 'open') return to === 'open' ? '' : wording.before(edgeWords(to, { side: 1, voice }));
  if (to === 'open') return wording.after(edgeWords(from, { side: -1, voice }));
  if (from === to) return dateWords(from, voice);
  return partOfMonthWords(from, to, voice) ?? pairWords({ from, to }, { voice, join: wording.between, joinShort: wording.between });
}

/** The unit next to a date: "7 August or later" is "after 6 August". A date with no such neighbour stays itself. */
function edgeWords(date: EdtfDate, { side, voice }: { side: -1 | 1; voice: Voice }): string {
  if (date.qualifier !== undefined) return dateWords(date, voice);
  if (date.unit === 'day') return dayWords(side < 0 ? dayBefore(date.first) : dayAfter(date.first), voice);
  if (date.unit === 'month') return monthWords(monthAway(date.first, side), voice);
  return date.unit === 'season' ? dateWords(date, voice) : yearWords(side < 0 ? date.first.year - 1 : date.last.year + 1, voice);
}

/** "Early", "mid-" and "end of" are the three thirds of a month by its days: 1-10, 11-20, 21 to the last. */
function partOfMonthWords(from: EdtfDate, to: EdtfDate, voice: Voice): string | undefined {
  const sameMonth = from.first.year === to.first.year && from.first.month === to.first.month;
  if (!sameMonth || from.unit !== 'day' || to.unit !== 'day' || from.qualifier !== undefined || to.qualifier !== undefined)
    return undefined;
  const lastDay = daysIn(from.first.year, from.first.month);
  const month = monthWords(from.first, voice);
  const spans: Readonly<Record<string, string>> = {
    '1-10': voice.wording.early(month),
    '11-20': voice.wording.middle(month),
    [`21-${lastDay}`]: voice.wording.end(month),
    [`1-${lastDay}`]: month,
  };
  return spans[`${from.first.day}-${to.first.day}`];
}

/** In milliseconds since 1970, UTC: from here 30.5 days a month and 14 lead to the middle of each month of 2020. */
const newYear2020 = 1_577_836_800_000;
const day = 86_400_000;

const monthNames = new Map<string, readonly string[]>();

function monthName(locale: string, month: number): string {
  const names = monthNames.get(locale) ?? namesOfMonths(locale);
  monthNames.set(locale, names);
  return names[month - 1] ?? String(month);
}

function namesOfMonths(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', calendar: 'gregory', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(newYear2020 + (month * 30.5 + 14) * day));
}

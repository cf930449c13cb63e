import { type CalendarDay, compareDays, dayAfter, dayBefore, daysIn, monthAway } from './calendar.ts';
import { type DateForm, type DatePhrases, dateWordings } from './date-wordings.ts';
import { monthName } from './date-words-months.ts';
import { dayWords, governedWords, loneWords, monthWords, nounWords, plainWords, type Voice, yearWords } from './date-words-units.ts';
import { datesIn, type EdtfChoice, type EdtfDate, type EdtfInterval, type EdtfOneOf, type EdtfReading, readEdtf } from './edtf.ts';
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
  /**
   * `sentence` (the default) for words that stand by themselves: "between 6 and 9 August 2020", "after 6 August 2020", "about
   * 2020". `noun` for words that another text puts a preposition before ("until …", "since …", «حتى …»): "some time between 6
   * and 9 August 2020", "7 August 2020 or later", "2020 (approximate)".
   */
  readonly form?: DateForm;
}

const monthLocales: Readonly<Record<MonthFamily, string>> = {
  'gregorian-egypt': 'ar-EG',
  levant: 'ar-SY',
  maghreb: 'ar-TN',
  morocco: 'ar-MA',
};

/** Says a date as people do and never sharper than it is: "4 December 2020", "early June 2020", "after 6 August 2020". */
export function dateInWords(date: FuzzyDate, options: DateWordsOptions): string {
  const reading = readEdtf(date.edtf);
  const words = wordsOf(reading, voiceFor(reading, options));
  return options.digits === 'arab' ? words.replaceAll(/[0-9]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))) : words;
}

function voiceFor(reading: EdtfReading, { language, months = 'gregorian-egypt', form = 'sentence' }: DateWordsOptions): Voice {
  const locale = language === 'ar' ? monthLocales[months] : 'en-GB';
  return {
    wording: dateWordings[language],
    form,
    monthName: (month) => monthName(locale, month),
    marksEra: reading.form !== 'date' && datesIn(reading).some(({ first }) => first.year < 1),
    isGoverned: form === 'noun',
  };
}

function wordsOf(reading: EdtfReading, voice: Voice): string {
  if (reading.form === 'date') return loneWords(reading, voice);
  return reading.form === 'interval' ? intervalWords(reading, voice) : oneOfWords(reading, voice);
}

function intervalWords({ from, to }: EdtfInterval, voice: Voice): string {
  const phrases = voice.wording.phrases[voice.form];
  if (typeof from !== 'string') {
    if (typeof to !== 'string') return pairWords({ from, to }, { voice, join: phrases.range, joinShort: phrases.shortRange });
    return phrases[to === 'open' ? 'since' : 'toUnknown'](governedWords(from, voice));
  }
  return typeof to === 'string' ? '' : phrases[from === 'open' ? 'until' : 'fromUnknown'](governedWords(to, voice));
}

interface Joining {
  readonly voice: Voice;
  readonly join: DatePhrases['range'];
  readonly joinShort: DatePhrases['shortRange'];
}

/** Two dates with what they share said once: "21–30 November 2020". */
function pairWords({ from, to }: { readonly from: EdtfDate; readonly to: EdtfDate }, { voice, join, joinShort }: Joining): string {
  const whole = (): string => join(governedWords(from, voice), governedWords(to, voice));
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
  const short = shortChoices(choices, voice);
  if (short) return voice.wording.either(short);
  const [only, ...others] = choices.map(dateOf);
  if (only !== undefined && others.length === 0) return loneWords(only, voice);
  const isPlain = choices.every((choice) => dateOf(choice) !== undefined);
  return voice.wording[isPlain ? 'either' : 'orElse'](choices.map((choice) => choiceWords(choice, voice)));
}

/** The one date that a choice is, where it is not a range. */
function dateOf({ from, to }: EdtfChoice): EdtfDate | undefined {
  return from !== 'open' && from === to ? from : undefined;
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
function plainDateOf(choice: EdtfChoice): EdtfDate | undefined {
  const date = dateOf(choice);
  if (date === undefined || date.qualifier !== undefined) return undefined;
  return date.unit === 'day' || date.unit === 'month' ? date : undefined;
}

/** Whether two dates are days of one month, or months of one year. */
function shares(one: EdtfDate, other: EdtfDate): boolean {
  if (one.unit !== other.unit || one.first.year !== other.first.year) return false;
  return one.unit === 'month' || one.first.month === other.first.month;
}

function choiceWords({ from, to }: EdtfChoice, voice: Voice): string {
  if (from === 'open') return to === 'open' ? '' : earlierWords(to, voice);
  if (to === 'open') return laterWords(from, voice);
  if (from === to) return nounWords(from, voice);
  const { between } = voice.wording.phrases[voice.form];
  return partOfMonthWords(from, to, voice) ?? pairWords({ from, to }, { voice, join: between, joinShort: between });
}

function earlierWords(date: EdtfDate, voice: Voice): string {
  const after = neighbourWords(date, 1, voice);
  return after === undefined ? voice.wording.orEarlier(nounWords(date, voice)) : voice.wording.before(after);
}

function laterWords(date: EdtfDate, voice: Voice): string {
  const before = neighbourWords(date, -1, voice);
  return before === undefined ? voice.wording.orLater(nounWords(date, voice)) : voice.wording.after(before);
}

/**
 * The unit next to a date, in a sentence: "7 August or later" is "after 6 August", to the day. Where no unit lies exactly next
 * to it (about 2020, spring 2020, the 2010s), and in a noun, the date is said itself, since "before" and "after" exclude it.
 */
function neighbourWords(date: EdtfDate, side: -1 | 1, voice: Voice): string | undefined {
  if (date.qualifier !== undefined || voice.form === 'noun') return undefined;
  if (date.unit === 'day') return dayWords(side < 0 ? dayBefore(date.first) : dayAfter(date.first), voice);
  if (date.unit === 'month') return monthWords(monthAway(date.first, side), voice);
  return date.unit === 'year' ? yearWords(date.first.year + side, voice) : undefined;
}

/**
 * "Early", "mid-" and "late" are the three thirds of a month by its days: 1-10, 11-20, 21 to the last (مطلع، منتصف، أواخر).
 * None of them is "the end of" a month, which is its last days alone; the words of the source stand in `asRead`.
 */
function partOfMonthWords(from: EdtfDate, to: EdtfDate, voice: Voice): string | undefined {
  if (!isDayOf(from, to.first) || !isDayOf(to, from.first)) return undefined;
  const lastDay = daysIn(from.first.year, from.first.month);
  const month = monthWords(from.first, voice);
  const spans: Readonly<Record<string, string>> = {
    '1-10': voice.wording.early(month),
    '11-20': voice.wording.middle(month),
    [`21-${lastDay}`]: voice.wording.late(month),
    [`1-${lastDay}`]: month,
  };
  return spans[`${from.first.day}-${to.first.day}`];
}

/** Whether a date is one day, without a qualifier, of the month of another. */
function isDayOf({ unit, qualifier, first }: EdtfDate, other: CalendarDay): boolean {
  return unit === 'day' && qualifier === undefined && first.year === other.year && first.month === other.month;
}

import { arabicCentury, englishCentury } from './date-wordings-centuries.ts';
import type { EdtfQualifier } from './edtf.ts';
import type { InterfaceLanguage } from './text.ts';

type Around = (date: string) => string;
type Between = (from: string, to: string) => string;

/**
 * How words for a date stand in a text. `sentence`: by themselves, with a preposition of their own where they need one ("between
 * 6 and 9 August 2020"). `noun`: after a preposition of that text ("until …", «حتى …»), in Arabic in the genitive.
 */
export type DateForm = 'sentence' | 'noun';

/** What a language says of stretches and ranges of dates. The dates that it is given are nouns. */
export interface DatePhrases {
  readonly since: Around;
  readonly until: Around;
  readonly toUnknown: Around;
  readonly fromUnknown: Around;
  /** A stretch that lasts: both ends said whole. */
  readonly range: Between;
  /** A stretch that lasts, of which the shared part stands once, after the second end. */
  readonly shortRange: Between;
  /** One date somewhere between two. */
  readonly between: Between;
}

/** The words that one language puts around a date. */
export interface DateWording {
  readonly early: Around;
  readonly middle: Around;
  readonly late: Around;
  readonly after: Around;
  readonly before: Around;
  readonly orLater: Around;
  readonly orEarlier: Around;
  readonly phrases: Readonly<Record<DateForm, DatePhrases>>;
  /** One of several dates. */
  readonly either: (choices: readonly string[]) => string;
  /** One of several, of which some are phrases: so that it stays clear where each of them ends. */
  readonly orElse: (choices: readonly string[]) => string;
  /** A qualifier before a date that stands alone. */
  readonly qualified: Readonly<Record<EdtfQualifier, Around>>;
  /** A qualifier after a date, where anything before it would break the phrase. */
  readonly marks: Readonly<Record<EdtfQualifier, string>>;
  /** By the month in which the season begins. */
  readonly seasons: Readonly<Record<number, string>>;
  readonly beforeChrist: Around;
  readonly afterChrist: Around;
  /** Ten years, by its first; `undefined` where they have no short name. */
  readonly decade: (first: number) => string | undefined;
  readonly decadeBetween: Between;
  readonly yearsBetween: Between;
  readonly century: (century: number, isGoverned: boolean) => string;
  readonly centuryAfterChrist: Around;
}

const englishList = (choices: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(choices);

const englishSentence: DatePhrases = {
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  toUnknown: (date) => `from ${date} to an unknown date`,
  fromUnknown: (date) => `from an unknown date to ${date}`,
  range: (from, to) => `${from} – ${to}`,
  shortRange: (from, to) => `${from}–${to}`,
  between: (from, to) => `between ${from} and ${to}`,
};

const english: DateWording = {
  early: (month) => `early ${month}`,
  middle: (month) => `mid-${month}`,
  late: (month) => `late ${month}`,
  after: (date) => `after ${date}`,
  before: (date) => `before ${date}`,
  orLater: (date) => `${date} or later`,
  orEarlier: (date) => `${date} or earlier`,
  phrases: {
    sentence: englishSentence,
    noun: {
      ...englishSentence,
      since: (date) => `the period since ${date}`,
      until: (date) => `the period until ${date}`,
      toUnknown: (date) => `the period from ${date} to an unknown date`,
      fromUnknown: (date) => `the period from an unknown date to ${date}`,
      between: (from, to) => `some time between ${from} and ${to}`,
    },
  },
  either: englishList,
  orElse: (choices) => choices.join(', or '),
  qualified: { '?': (date) => `perhaps ${date}`, '~': (date) => `about ${date}`, '%': (date) => `perhaps about ${date}` },
  marks: { '?': '(uncertain)', '~': '(approximate)', '%': '(approximate and uncertain)' },
  seasons: { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' },
  beforeChrist: (year) => `${year} BC`,
  afterChrist: (year) => `AD ${year}`,
  // "The 2000s" may be a century, and "the 10s" of any.
  decade: (first) => (first < 100 || first % 100 === 0 ? undefined : `the ${first}s`),
  decadeBetween: (from, to) => `the decade ${from}–${to}`,
  yearsBetween: (from, to) => `the years ${from}–${to}`,
  century: englishCentury,
  centuryAfterChrist: (century) => `${century} AD`,
};

const arabicSentence: DatePhrases = {
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  toUnknown: (date) => `من ${date} إلى تاريخ غير معلوم`,
  fromUnknown: (date) => `من تاريخ غير معلوم إلى ${date}`,
  range: (from, to) => `من ${from} إلى ${to}`,
  shortRange: (from, to) => `من ${from} إلى ${to}`,
  between: (from, to) => `بين ${from} و${to}`,
};

const arabicPeriod = (from: string, to: string): string => `الفترة من ${from} إلى ${to}`;

const arabic: DateWording = {
  early: (month) => `مطلع ${month}`,
  middle: (month) => `منتصف ${month}`,
  late: (month) => `أواخر ${month}`,
  after: (date) => `بعد ${date}`,
  before: (date) => `قبل ${date}`,
  orLater: (date) => `${date} أو بعده`,
  orEarlier: (date) => `${date} أو قبله`,
  phrases: {
    sentence: arabicSentence,
    noun: {
      since: (date) => `الفترة منذ ${date}`,
      until: (date) => `الفترة حتى ${date}`,
      toUnknown: (date) => `الفترة من ${date} إلى تاريخ غير معلوم`,
      fromUnknown: (date) => `الفترة من تاريخ غير معلوم إلى ${date}`,
      range: arabicPeriod,
      shortRange: arabicPeriod,
      between: (from, to) => `وقت ما بين ${from} و${to}`,
    },
  },
  either: (choices) => choices.join(' أو '),
  orElse: (choices) => choices.join('، أو '),
  qualified: { '?': (date) => `ربما ${date}`, '~': (date) => `نحو ${date}`, '%': (date) => `ربما نحو ${date}` },
  marks: { '?': '(غير مؤكد)', '~': '(تقريبًا)', '%': '(تقريبًا، غير مؤكد)' },
  seasons: { 3: 'ربيع', 6: 'صيف', 9: 'خريف', 12: 'شتاء' },
  beforeChrist: (year) => `${year} ق.م`,
  afterChrist: (year) => `${year} م`,
  decade: () => undefined,
  decadeBetween: (from, to) => `العقد ${from}–${to}`,
  yearsBetween: (from, to) => `السنوات ${from}–${to}`,
  century: arabicCentury,
  centuryAfterChrist: (century) => `${century} م`,
};

/** The wording of each language that Mithaq speaks. */
export const dateWordings: Readonly<Record<InterfaceLanguage, DateWording>> = { ar: arabic, en: english };

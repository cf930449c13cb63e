import type { EdtfQualifier } from './edtf.ts';
import type { InterfaceLanguage } from './text.ts';

type Around = (date: string) => string;
type Between = (from: string, to: string) => string;

/** The words that one language puts around a date. */
export interface DateWording {
  readonly early: Around;
  readonly middle: Around;
  readonly end: Around;
  readonly after: Around;
  readonly before: Around;
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
  readonly either: (choices: readonly string[]) => string;
  readonly qualified: Readonly<Record<EdtfQualifier, Around>>;
  /** By the month in which the season begins. */
  readonly seasons: Readonly<Record<number, string>>;
  readonly beforeChrist: string;
}

const englishList = (choices: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(choices);

const english: DateWording = {
  early: (month) => `early ${month}`,
  middle: (month) => `mid-${month}`,
  end: (month) => `end of ${month}`,
  after: (date) => `after ${date}`,
  before: (date) => `before ${date}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  toUnknown: (date) => `from ${date} to an unknown date`,
  fromUnknown: (date) => `from an unknown date to ${date}`,
  range: (from, to) => `${from} – ${to}`,
  shortRange: (from, to) => `${from}–${to}`,
  between: (from, to) => `between ${from} and ${to}`,
  either: englishList,
  qualified: { '?': (date) => `perhaps ${date}`, '~': (date) => `about ${date}`, '%': (date) => `perhaps about ${date}` },
  seasons: { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' },
  beforeChrist: 'BC',
};

const arabic: DateWording = {
  early: (month) => `مطلع ${month}`,
  middle: (month) => `منتصف ${month}`,
  end: (month) => `نهاية ${month}`,
  after: (date) => `بعد ${date}`,
  before: (date) => `قبل ${date}`,
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  toUnknown: (date) => `من ${date} إلى تاريخ غير معلوم`,
  fromUnknown: (date) => `من تاريخ غير معلوم إلى ${date}`,
  range: (from, to) => `من ${from} إلى ${to}`,
  shortRange: (from, to) => `من ${from} إلى ${to}`,
  between: (from, to) => `بين ${from} و${to}`,
  either: (choices) => choices.join(' أو '),
  qualified: { '?': (date) => `ربما ${date}`, '~': (date) => `نحو ${date}`, '%': (date) => `ربما نحو ${date}` },
  seasons: { 3: 'ربيع', 6: 'صيف', 9: 'خريف', 12: 'شتاء' },
  beforeChrist: 'ق.م',
};

/** The wording of each language that Mithaq speaks. */
export const dateWordings: Readonly<Record<InterfaceLanguage, DateWording>> = { ar: arabic, en: english };

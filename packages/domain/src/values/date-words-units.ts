import type { CalendarDay } from './calendar.ts';
import type { DateForm, DateWording } from './date-wordings.ts';
import type { EdtfDate } from './edtf.ts';

/** How one expression is said. */
export interface Voice {
  readonly wording: DateWording;
  readonly form: DateForm;
  readonly monthName: (month: number) => string;
  /** Whether years after Christ say so: where a year before Christ stands beside them. */
  readonly marksEra: boolean;
  /** Whether a preposition stands before the date, which in Arabic puts it in the genitive. */
  readonly isGoverned: boolean;
}

/** A date that stands alone: its qualifier before it, but after the name of a decade or a century ("about the 20th century" is a topic). */
export function loneWords(date: EdtfDate, voice: Voice): string {
  if (date.qualifier === undefined || voice.form === 'noun' || date.unit === 'years') return nounWords(date, voice);
  return voice.wording.qualified[date.qualifier](plainWords(date, voice));
}

/** A date within a phrase: its qualifier after it, in brackets. */
export function nounWords(date: EdtfDate, voice: Voice): string {
  const plain = plainWords(date, voice);
  return date.qualifier === undefined ? plain : `${plain} ${voice.wording.marks[date.qualifier]}`;
}

/** A date after a preposition. */
export function governedWords(date: EdtfDate, voice: Voice): string {
  return nounWords(date, { ...voice, isGoverned: true });
}

/** A date without its qualifier. */
export function plainWords({ unit, first, last }: EdtfDate, voice: Voice): string {
  if (unit === 'day') return dayWords(first, voice);
  if (unit === 'month') return monthWords(first, voice);
  if (unit === 'year') return yearWords(first.year, voice);
  return unit === 'years' ? yearsWords(first.year, last.year, voice) : seasonWords(first, last, voice);
}

export function dayWords(day: CalendarDay, voice: Voice): string {
  return `${day.day} ${monthWords(day, voice)}`;
}

export function monthWords({ year, month }: CalendarDay, voice: Voice): string {
  return `${voice.monthName(month)} ${yearWords(year, voice)}`;
}

/** A year of one or two digits says its era too, so that it is not taken for one of another century. */
export function yearWords(year: number, { wording, marksEra }: Voice): string {
  if (year < 1) return wording.beforeChrist(String(1 - year));
  return marksEra || year < 100 ? wording.afterChrist(String(year)) : String(year);
}

/**
 * Ten or a hundred years. EDTF counts 1900-1999 as one hundred, which people call the 20th century. Before Christ they fall
 * in with the centuries as they are counted: `-05XX` is 600-501 BC, the 6th. The hundred from 1 BC to AD 99 is none of them.
 */
function yearsWords(first: number, last: number, voice: Voice): string {
  const { wording } = voice;
  const ends = [yearWords(first, voice), yearWords(last, voice)] as const;
  if (last - first < 99) return (voice.marksEra ? undefined : wording.decade(first)) ?? wording.decadeBetween(...ends);
  if (first === 0) return wording.yearsBetween(...ends);
  if (last < 1) return wording.beforeChrist(wording.century((1 - first) / 100, voice.isGoverned));
  const century = wording.century(first / 100 + 1, voice.isGoverned);
  return voice.marksEra ? wording.centuryAfterChrist(century) : century;
}

function seasonWords(first: CalendarDay, last: CalendarDay, voice: Voice): string {
  const season = first.year === last.year ? voice.wording.seasons[first.month] : voice.wording.seasons[12];
  return `${season} ${yearWords(first.year === last.year ? first.year : first.year + 1, voice)}`;
}

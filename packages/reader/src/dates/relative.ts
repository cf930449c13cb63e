import type { Day } from '@mithaq/domain';
import { isSpace, phraseAt, phraseAtAnyReading } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { isLatin } from '../text/word-classes.ts';
import { dayFrom, unitNear, type WrittenDirection, weekdayIn } from './calendar.ts';
import * as words from './words.ts';

/** A date that is told by its distance from the day of speaking, or a decade or century. */
export interface RelativeDate {
  readonly next: number;
  readonly skipped: number;
  readonly edtf: string;
  readonly rule: 'day' | 'weekday' | 'week' | 'ago' | 'decade' | 'century';
}

/** What relative dates are counted from. */
export interface Now {
  /** The day of speaking: that of the dateline, else of publication. */
  readonly today: Day;
  /** Whether the words around speak of the future. */
  readonly isFuture: boolean;
}

type Rule = (tokens: readonly Token[], at: number, now: Now) => RelativeDate | undefined;

const rules: readonly Rule[] = [deicticDay, weekday, weekEnd, week, ago];

/** The relative date that starts at a token, resolved against the day of speaking. */
export function relativeDateAt(tokens: readonly Token[], at: number, now: Now): RelativeDate | undefined {
  for (const rule of rules) {
    const found = rule(tokens, at, now);
    if (found) return found;
  }
  return undefined;
}

/** "Yesterday", "yesterday, Saturday". "The day after", "on the same day" are no such days. */
function deicticDay(tokens: readonly Token[], at: number, { today }: Now): RelativeDate | undefined {
  const day = phraseAtAnyReading(words.days, tokens, at);
  if (day === undefined || words.notDeicticBefore.has(previousWord(tokens, at))) return undefined;
  const named = phraseAt(words.weekdays, tokens, day.next);
  const edtf = dayFrom(today, day.meaning);
  if (named && isSpace(tokens[day.next]?.before ?? '') && weekdayIn(edtf) === named.meaning)
    return { edtf, next: named.next, skipped: day.skipped, rule: 'day' };
  return isOtherDay(tokens, day.next) ? undefined : { edtf, next: day.next, skipped: day.skipped, rule: 'day' };
}

/** What follows describes "the day": it is not today. */
function isOtherDay(tokens: readonly Token[], next: number): boolean {
  const word = isSpace(tokens[next]?.before ?? '') ? (tokens[next]?.text ?? '') : '';
  const isDescribed =
    word.startsWith('ال') &&
    !words.weekdays.has(word) &&
    words.days.from(tokens[next - 1]?.text ?? '').some(({ meaning }) => meaning === 0);
  return isDescribed || words.notDeicticAfter.has(word);
}

/** The weekday that starts at a token, and the words that belong to it: "last Tuesday", "الأحد المقبل". */
export function weekdayAt(
  tokens: readonly Token[],
  at: number,
): { weekday: number; next: number; skipped: number; direction?: WrittenDirection } | undefined {
  const before = phraseAt(words.modifiersBefore, tokens, at);
  const named =
    before && isSpace(tokens[before.next]?.before ?? '')
      ? phraseAt(words.weekdays, tokens, before.next)
      : phraseAtAnyReading(words.weekdays, tokens, at);
  if (named === undefined || !isWrittenAsWeekday(tokens, before?.next ?? at, named.next)) return undefined;
  const after = isSpace(tokens[named.next]?.before ?? '') ? phraseAt(words.modifiersAfter, tokens, named.next) : undefined;
  const direction = before?.meaning ?? after?.meaning;
  return { weekday: named.meaning, next: after?.next ?? named.next, skipped: before ? 0 : named.skipped, ...(direction && { direction }) };
}

function isWrittenAsWeekday(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  if (token === undefined || (isLatin(token.text) && !token.capitalised)) return false;
  const after = isSpace(tokens[next]?.before ?? '') ? (tokens[next]?.text ?? '') : '';
  return !words.notWeekdaysBefore.has(previousWord(tokens, at)) && !words.notWeekdaysAfter.has(after);
}

function weekday(tokens: readonly Token[], at: number, now: Now): RelativeDate | undefined {
  const found = weekdayAt(tokens, at);
  return found && { edtf: nearest(found.weekday, found.direction, now), next: found.next, skipped: found.skipped, rule: 'weekday' };
}

/** The latest such day up to today; the next one where the text speaks of the future. */
function nearest(wanted: number, direction: WrittenDirection | undefined, { today, isFuture }: Now): string {
  const back = (weekdayIn(today) - wanted + 7) % 7;
  if (direction === 'next' || (direction === undefined && isFuture)) return dayFrom(today, back === 0 ? 7 : 7 - back);
  return dayFrom(today, direction === 'last' && back === 0 ? -7 : -back);
}

/** "Last week": one of its seven days, Sunday to Saturday. */
function week(tokens: readonly Token[], at: number, { today }: Now): RelativeDate | undefined {
  const found = directed(words.weekUnits, tokens, at);
  if (found === undefined) return undefined;
  const sunday = dayFrom(today, -weekdayIn(today) + 7 * stepOf(found.direction));
  return { edtf: `[${sunday}..${dayFrom(sunday, 6)}]`, next: found.next, skipped: found.skipped, rule: 'week' };
}

/** "Last weekend": Friday to Sunday, since the days of rest differ by country. */
function weekEnd(tokens: readonly Token[], at: number, { today, isFuture }: Now): RelativeDate | undefined {
  const bare = phraseAtAnyReading(words.weekEnds, tokens, at);
  const found = directed(words.weekEnds, tokens, at) ?? (bare && { ...bare, direction: undefined });
  if (found === undefined) return undefined;
  const back = (weekdayIn(today) - 5 + 7) % 7;
  const ahead = found.direction === 'next' || found.direction === 'this' || (found.direction === undefined && isFuture);
  const friday = dayFrom(today, ahead ? (7 - back) % 7 : back < 3 ? -back - 7 : -back);
  return { edtf: `[${friday}..${dayFrom(friday, 2)}]`, next: found.next, skipped: found.skipped, rule: 'week' };
}

interface Directed {
  readonly direction: WrittenDirection | undefined;
  readonly next: number;
  readonly skipped: number;
}

function directed(units: typeof words.weekUnits, tokens: readonly Token[], at: number): Directed | undefined {
  const before = phraseAt(words.modifiersBefore, tokens, at);
  const unit = before ? phraseAt(units, tokens, before.next) : phraseAtAnyReading(units, tokens, at);
  if (unit === undefined) return undefined;
  const after = isSpace(tokens[unit.next]?.before ?? '') ? phraseAt(words.modifiersAfter, tokens, unit.next) : undefined;
  const direction = before?.meaning ?? after?.meaning;
  if (direction === undefined || direction === 'same' || direction === 'following') return undefined;
  return { direction, next: after?.next ?? unit.next, skipped: before ? 0 : unit.skipped };
}

function stepOf(direction: WrittenDirection | undefined): number {
  return direction === 'next' ? 1 : direction === 'last' ? -1 : 0;
}

/** "Two days ago", "قبل ثلاثة أشهر": as sharp as its unit. */
function ago(tokens: readonly Token[], at: number, { today }: Now): RelativeDate | undefined {
  const lead = tokens[at]?.readings.find(({ word }) => words.agoBefore.has(word));
  const stretch = stretchAt(tokens, lead ? at + 1 : at);
  if (stretch === undefined) return undefined;
  if (lead === undefined && !(isSpace(tokens[stretch.next]?.before ?? '') && words.agoAfter.has(tokens[stretch.next]?.text ?? '')))
    return undefined;
  const edtf = back(today, stretch.unit, stretch.count);
  return edtf === undefined ? undefined : { edtf, next: lead ? stretch.next : stretch.next + 1, skipped: lead?.skipped ?? 0, rule: 'ago' };
}

function stretchAt(tokens: readonly Token[], at: number): { unit: words.Stretch['unit']; count: number; next: number } | undefined {
  if (!isSpace(tokens[at]?.before ?? '') && at > 0 && !isLatin(tokens[at]?.text ?? '') && !/^\d/.test(tokens[at]?.text ?? ''))
    return undefined;
  const number =
    words.numbers.get(tokens[at]?.text ?? '') ?? (/^\d{1,2}$/.test(tokens[at]?.text ?? '') ? Number(tokens[at]?.text) : undefined);
  const noun = number === undefined ? at : at + 1;
  const met = phraseAt(words.stretches, tokens, noun);
  if (met === undefined || (number !== undefined && !isSpace(tokens[noun]?.before ?? ''))) return undefined;
  const isBareLatin = number === undefined && isLatin(tokens[noun]?.text ?? '') && met.meaning.count === 1;
  const count = number ?? met.meaning.count;
  const isYear = /^\d/.test(tokens[met.next]?.text ?? '') && isSpace(tokens[met.next]?.before ?? '');
  return count === undefined || isBareLatin || isYear ? undefined : { unit: met.meaning.unit, count, next: met.next };
}

function back(today: Day, unit: words.Stretch['unit'], count: number): string | undefined {
  if (unit === 'day') return dayFrom(today, -count);
  if (unit === 'week') {
    const sunday = dayFrom(today, -weekdayIn(today) - 7 * count);
    return `[${sunday}..${dayFrom(sunday, 6)}]`;
  }
  const year = Number(today.slice(0, 4));
  if (unit === 'year') return String(year - count).padStart(4, '0');
  const months = year * 12 + Number(today.slice(5, 7)) - 1 - count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** "The 1990s", "تسعينيات القرن الماضي", "the 19th century", "the last century". Without a century a decade is of the twentieth. */
export function longDateAt(tokens: readonly Token[], at: number, today: Day | undefined): RelativeDate | undefined {
  return roundYears(tokens, at) ?? namedDecade(tokens, at, today) ?? centuryAt(tokens, at, today);
}

function roundYears(tokens: readonly Token[], at: number): RelativeDate | undefined {
  const isDecade =
    /^(?:1[5-9]|20)\d0$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.before === '' &&
    words.decadeEndings.has(tokens[at + 1]?.text ?? '');
  return isDecade ? { edtf: `${tokens[at]?.text.slice(0, 3)}X`, next: at + 2, skipped: 0, rule: 'decade' } : undefined;
}

function namedDecade(tokens: readonly Token[], at: number, today: Day | undefined): RelativeDate | undefined {
  const named = phraseAtAnyReading(words.decades, tokens, at);
  if (named === undefined) return undefined;
  const century = isSpace(tokens[named.next]?.before ?? '') ? centuryAt(tokens, named.next, today) : undefined;
  if (century === undefined && named.meaning < 40) return undefined;
  return {
    edtf: `${century?.edtf.slice(0, 2) ?? '19'}${named.meaning / 10}X`,
    next: century?.next ?? named.next,
    skipped: named.skipped,
    rule: 'decade',
  };
}

function centuryAt(tokens: readonly Token[], at: number, today: Day | undefined): RelativeDate | undefined {
  const unit = phraseAtAnyReading(words.centuries, tokens, at);
  if (unit && isSpace(tokens[unit.next]?.before ?? '')) {
    const number = phraseAt(words.ordinals, tokens, unit.next);
    if (number && number.meaning > 10)
      return { edtf: `${number.meaning - 1}XX`, next: number.next, skipped: unit.skipped, rule: 'century' };
  }
  const ended =
    /^(?:1[1-9]|2\d)$/.test(tokens[at]?.text ?? '') && words.dayEndings.has(tokens[at + 1]?.text ?? '')
      ? phraseAt(words.centuries, tokens, at + 2)
      : undefined;
  if (ended) return { edtf: `${Number(tokens[at]?.text) - 1}XX`, next: ended.next, skipped: 0, rule: 'century' };
  const found = today === undefined ? undefined : directed(words.centuries, tokens, at);
  if (found === undefined || today === undefined) return undefined;
  const { year } = unitNear('year', today, 'latest');
  return { edtf: `${Math.floor(year / 100) + stepOf(found.direction)}XX`, next: found.next, skipped: found.skipped, rule: 'century' };
}

function previousWord(tokens: readonly Token[], at: number): string {
  return isSpace(tokens[at]?.before ?? '') ? (tokens[at - 1]?.text ?? '') : '';
}

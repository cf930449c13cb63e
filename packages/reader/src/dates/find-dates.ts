import { type Day, fuzzyDate, type LocalizedText } from '@mithaq/domain';
import type { Confidence, DateFound } from '../found.ts';
import { isSpace, phraseAt } from '../text/phrases.ts';
import { spanBetween, type Token, type TokenizedText } from '../text/tokens.ts';
import { type Direction, edtfOf, unitNear, type WrittenDate, weekdayOf, yearOf } from './calendar.ts';
import { dateAt, type ReadDate } from './grammar.ts';
import { numericDateAt } from './numeric.ts';
import { reasons } from './reasons.ts';
import { futureCuesAfter, futureCuesBefore, weekdays } from './words.ts';

/** How many words on either side a cue for the future is looked for. */
const near = 6;
/** A domain date keeps at most so many code units of what was read. */
const longestAsRead = 200;

interface Worked {
  readonly edtf: string;
  readonly confidence: Confidence;
  readonly reason: LocalizedText;
  readonly basis: `date:${string}`;
  readonly resolvedAgainst?: Day;
}

/**
 * The dates of a text, from left to right, none inside another. What has no year is resolved against the publication
 * date, and left out where that is not known. A day that the calendar does not have is no date.
 */
export function findDates(text: TokenizedText, published: Day | undefined): readonly DateFound[] {
  const found: DateFound[] = [];
  for (let at = 0; at < text.tokens.length; ) {
    const { next, date } = readAt(text, at, published);
    if (date) found.push(date);
    at = next;
  }
  return found;
}

function readAt(text: TokenizedText, at: number, published: Day | undefined): { next: number; date?: DateFound } {
  const { tokens } = text;
  const numeric = numericDateAt(tokens, at);
  if (numeric) return { next: numeric.next, date: asFound(text, { from: at, to: numeric.next, skipped: 0 }, ofDays(numeric.days)) };
  const read = dateAt(tokens, at);
  if (read === undefined) return { next: at + 1 };
  const worked = isNthWeekday(tokens, at, read, published) ? undefined : workOut(tokens, at, read, published);
  return { next: read.next, ...(worked && { date: asFound(text, { from: at, to: read.next, skipped: read.skipped }, worked) }) };
}

function ofDays(days: readonly string[]): Worked {
  const [only, other] = days;
  if (other !== undefined) return { edtf: `[${days.join(',')}]`, confidence: 'low', reason: reasons.eitherWay, basis: 'date:either-way' };
  return { edtf: only ?? '', confidence: 'high', reason: reasons.numeric, basis: 'date:numeric' };
}

function workOut(tokens: readonly Token[], at: number, read: ReadDate, published: Day | undefined): Worked | undefined {
  const { date } = read;
  if (date.year !== undefined) {
    const edtf = edtfOf({ ...date, year: date.year });
    if (edtf === undefined) return undefined;
    const basis = read.bareYear ? 'date:bare-year' : 'date:written';
    return { edtf, confidence: read.bareYear ? 'medium' : 'high', reason: reasons.written(date), basis };
  }
  if (published === undefined) return undefined;
  const direction = date.direction ?? (hasFutureCue(tokens, at, read.next) ? 'next' : 'latest');
  const edtf = resolved(date, published, direction);
  if (edtf === undefined) return undefined;
  const basis = `date:${direction}` as const;
  return { edtf, confidence: 'medium', reason: reasons.resolved(published, direction), basis, resolvedAgainst: published };
}

function resolved(date: WrittenDate, published: Day, direction: Direction): string | undefined {
  if (date.unit !== undefined) return edtfOf({ ...date, ...unitNear(date.unit, published, direction) });
  const { month, day } = date;
  if (month === undefined) return undefined;
  const year = yearOf({ month, ...(day !== undefined && { day }) }, published, direction);
  return year === undefined ? undefined : edtfOf({ ...date, year });
}

/** "Thursday, the first of January" is the first of January only where that is a Thursday; else the first Thursday is meant. */
function isNthWeekday(tokens: readonly Token[], at: number, { date, ordinal }: ReadDate, published: Day | undefined): boolean {
  const weekday = ordinal && isSpace(tokens[at]?.before ?? '') ? phraseAt(weekdays, tokens, at - 1)?.meaning : undefined;
  const { month, day } = date;
  if (weekday === undefined || month === undefined || day === undefined || day > 5) return false;
  const year = date.year ?? (published && yearOf({ month, day }, published, date.direction ?? 'latest'));
  return year === undefined || weekdayOf(year, month, day) !== weekday;
}

function hasFutureCue(tokens: readonly Token[], from: number, to: number): boolean {
  return hasCue(sentenceBack(tokens, from), futureCuesBefore) || hasCue(sentenceForth(tokens, to), futureCuesAfter);
}

function sentenceBack(tokens: readonly Token[], from: number): readonly Token[] {
  const window: Token[] = [];
  for (let at = from; at > 0 && window.length < near && !endsSentence(tokens[at]); at--) window.push(...tokens.slice(at - 1, at));
  return window;
}

function sentenceForth(tokens: readonly Token[], to: number): readonly Token[] {
  const window: Token[] = [];
  for (let at = to; at < tokens.length && window.length < near && !endsSentence(tokens[at]); at++) window.push(...tokens.slice(at, at + 1));
  return window;
}

function endsSentence(token: Token | undefined): boolean {
  return token === undefined || token.before.length > 8 || /[.;?!\n]/.test(token.before);
}

function hasCue(window: readonly Token[], cues: ReadonlySet<string>): boolean {
  return window.some(({ readings }) => readings.some(({ word }) => cues.has(word)));
}

function asFound(text: TokenizedText, tokens: { from: number; to: number; skipped: number }, worked: Worked): DateFound {
  const span = spanBetween(text, tokens);
  const { edtf, confidence, reason, basis, resolvedAgainst } = worked;
  const asRead = span.exact.length <= longestAsRead ? { asRead: span.exact } : {};
  const date = fuzzyDate(edtf, { ...asRead, ...(resolvedAgainst && { resolvedAgainst }) });
  return { ...span, kind: 'date', date, confidence, reason, basis };
}

import { phraseAt } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { WrittenDate } from './calendar.ts';
import { dateAt, type ReadDate } from './grammar.ts';
import * as words from './words.ts';

/** Two dates that are the ends of one span, as they stand in a text. */
export interface ReadSpan {
  readonly first: WrittenDate;
  readonly last: WrittenDate;
  readonly next: number;
  readonly skipped: number;
}

/** "3 March to 7 April 2020", "between March and May 2021": what the first does not say, the last does. */
export function spanAt(tokens: readonly Token[], at: number, read: ReadDate): ReadSpan | undefined {
  if (!isEnd(read.date)) return undefined;
  const second = secondOf(tokens, at, read);
  if (second === undefined || !isEnd(second.date) || (read.date.day === undefined) !== (second.date.day === undefined)) return undefined;
  return { first: read.date, last: second.date, next: second.next, skipped: read.skipped };
}

function secondOf(tokens: readonly Token[], at: number, { next }: ReadDate): ReadDate | undefined {
  const until = phraseAt(words.untilDay, tokens, next);
  const dash = /^ ?- ?$/.test(tokens[next]?.before ?? '') ? next : undefined;
  const from = until?.next ?? dash ?? secondOfBetween(tokens, at, next);
  return from === undefined ? undefined : dateAt(tokens, from);
}

function secondOfBetween(tokens: readonly Token[], at: number, next: number): number | undefined {
  if (!words.between.has(tokens[at - 1]?.text ?? '')) return undefined;
  return phraseAt(words.and, tokens, next)?.next ?? (tokens[next]?.readings.some(({ clitics }) => clitics.length === 1) ? next : undefined);
}

function isEnd({ month, part, lastDay, lastYear, unit, season }: WrittenDate): boolean {
  return (
    month !== undefined &&
    part === undefined &&
    lastDay === undefined &&
    lastYear === undefined &&
    unit === undefined &&
    season === undefined
  );
}

import { phraseAt } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { edtfOf, isDay } from './calendar.ts';
import { otherCalendars } from './words.ts';

/** A date in digits: its days, one unless day and month could be either way round, and the token after it. */
export interface NumericDate {
  readonly days: readonly string[];
  readonly next: number;
}

/** `2019-11-27`, `27/11/2019`, `27.11.2019`. Where `3/4/2020` may be March or April, both days are given. */
export function numericDateAt(tokens: readonly Token[], at: number): NumericDate | undefined {
  const [one, two, three] = tokens.slice(at, at + 3);
  if (!one || !two || !three || !/^[-/.]$/.test(two.before) || two.before !== three.before || !standsAlone(tokens, at)) return undefined;
  if (phraseAt(otherCalendars, tokens, at + 3)) return undefined;
  const days = daysOf(one.text, two.text, three.text);
  return days.length === 0 ? undefined : { days, next: at + 3 };
}

function daysOf(one: string, two: string, three: string): readonly string[] {
  if (/^[12]\d{3}$/.test(one) && /^\d\d?$/.test(two) && /^\d\d?$/.test(three)) return possible(Number(one), [[Number(two), Number(three)]]);
  if (!/^\d\d?$/.test(one) || !/^\d\d?$/.test(two) || !/^[12]\d{3}$/.test(three)) return [];
  return possible(Number(three), [
    [Number(two), Number(one)],
    [Number(one), Number(two)],
  ]);
}

function possible(year: number, candidates: readonly (readonly [month: number, day: number])[]): readonly string[] {
  const days = candidates.filter(([month, day]) => isDay(year, month, day)).map(([month, day]) => edtfOf({ year, month, day }) ?? '');
  return [...new Set(days)].sort();
}

/** Digits that go on before or after are something else: a version, an address, a telephone number. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  return !goesOn(tokens, at) && !goesOn(tokens, at + 3);
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  return /^[-/.:]$/.test(tokens[at]?.before ?? '') && /^\d/.test(tokens[at]?.text ?? '') && /^\d/.test(tokens[at - 1]?.text ?? '');
}

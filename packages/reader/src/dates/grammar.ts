import type { DatePart } from '../languages/language.ts';
import { languages } from '../languages/languages.ts';
import { isSpace, type Met, type Phrases, phraseAt, phraseAtAnyReading } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { isLatin, isStopWord } from '../text/word-classes.ts';
import type { WrittenDate } from './calendar.ts';
import * as words from './words.ts';

/** A date as it stands in a text: its words up to (not including) a token, less the letters of particles in front. */
export interface ReadDate {
  readonly date: WrittenDate;
  readonly next: number;
  readonly skipped: number;
  /** A bare number after a preposition: a year only by likelihood. */
  readonly bareYear?: true;
}

const article = languages.map(({ clitics }) => clitics.article).find((written) => written !== '') ?? '';
const quarters: readonly DatePart[] = ['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'];

type Rule = (tokens: readonly Token[], at: number) => ReadDate | undefined;

/** The date that starts at a token. The rules are tried from the one that takes most words. */
export const dateAt: Rule = (tokens, at) => firstOf([partOfSpan, season, dayFirst, monthFirst, near, year], tokens, at);

/** "Early June 2020", "the end of next year". */
const partOfSpan: Rule = (tokens, at) => {
  const part = phraseAtAnyReading(words.parts, tokens, at) ?? quarterAt(tokens, at);
  if (part === undefined) return undefined;
  const of = after(words.ofPart, tokens, part.next) ?? part.next;
  if (!isBeside(tokens, of)) return undefined;
  const span = firstOf([monthAndTail, near, thisUnit, year, bareYear], tokens, of);
  if (span === undefined || span.skipped > 0 || span.date.day !== undefined || span.date.lastYear !== undefined) return undefined;
  return { date: { ...span.date, part: part.meaning }, next: span.next, skipped: part.skipped };
};

/** "Q1". */
function quarterAt(tokens: readonly Token[], at: number): Met<DatePart> | undefined {
  const isLetter = words.quarterLetters.has(tokens[at]?.text ?? '') && tokens[at]?.capitalised === true && before(tokens, at + 1) === '';
  const quarter = quarters[Number(isLetter ? tokens[at + 1]?.text : 0) - 1];
  return quarter && { meaning: quarter, next: at + 2, skipped: 0 };
}

/** "The end of the year": the current one, where nothing else is said. */
const thisUnit: Rule = (tokens, at) => {
  const unit = phraseAt(words.units, tokens, at);
  const isOpen = unit !== undefined && !(isBeside(tokens, unit.next) && /^\d/.test(tokens[unit.next]?.text ?? ''));
  return isOpen ? { date: { unit: unit.meaning, direction: 'this' }, next: unit.next, skipped: 0 } : undefined;
};

/** "Summer 2020", "last summer", "the summer of 2020". */
const season: Rule = (tokens, at) => {
  const before = phraseAt(words.modifiersBefore, tokens, at);
  const named = phraseAtAnyReading(words.seasons, tokens, before?.next ?? at);
  if (named === undefined) return undefined;
  const next = named.next;
  const of = after(words.ofPart, tokens, next) ?? next;
  const { meaning } = named;
  if (before) return { date: { season: meaning, unit: 'year', direction: before.meaning }, next, skipped: 0 };
  const modifier = isBeside(tokens, next) ? phraseAt(words.modifiersAfter, tokens, next) : undefined;
  if (modifier)
    return { date: { season: meaning, unit: 'year', direction: modifier.meaning }, next: modifier.next, skipped: named.skipped };
  const span = isBeside(tokens, of) ? firstOf([near, year, bareYear], tokens, of) : undefined;
  return span && span.date.lastYear === undefined
    ? { date: { ...span.date, season: meaning }, next: span.next, skipped: named.skipped }
    : undefined;
};

/** "27 November 2019", "the ninth of November", "4-6 December". */
const dayFirst: Rule = (tokens, at) => {
  const first = dayAt(tokens, at);
  if (first === undefined) return undefined;
  const last = lastDayAfter(tokens, first.next);
  const next = last?.next ?? first.next;
  const of = after(words.ofMonth, tokens, next) ?? next;
  const isJoined = /^(?: {1,3}|[-/.]| ?\()$/.test(before(tokens, of));
  const month = isJoined ? monthAt(tokens, of) : undefined;
  const days = { day: first.day, ...(last && { lastDay: last.day }) };
  if (month === undefined) return isJoined && of > next ? dayOfUnit(tokens, of, { days, first }) : undefined;
  if (month.skipped > 0) return undefined;
  const read = withTail(tokens, month.next, { month: month.month, ...days });
  return read && { ...read, skipped: first.skipped };
};

/** "The twentieth of this month". */
function dayOfUnit(tokens: readonly Token[], at: number, { days, first }: { days: WrittenDate; first: Day }): ReadDate | undefined {
  const unit = near(tokens, at);
  if (unit?.date.unit !== 'month' || unit.skipped > 0) return undefined;
  return { date: { ...unit.date, ...days }, next: unit.next, skipped: first.skipped };
}

/** "December 4, 2020", "November 2019", and a month alone where a preposition or the like says that it is one. */
const monthFirst: Rule = (tokens, at) => {
  const month = monthAndTail(tokens, at);
  if (month === undefined) return undefined;
  const { day, year, direction, yearDirection } = month.date;
  const told = [day, year, direction, yearDirection].some((one) => one !== undefined) || isLed(tokens, at, words.monthLeads);
  return told ? month : undefined;
};

const monthAndTail: Rule = (tokens, at) => {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const dayFollows = isLatin(tokens[at]?.text ?? '') && /^(?:\.? |\.)$/.test(before(tokens, month.next));
  const day = dayFollows ? dayAt(tokens, month.next) : undefined;
  const last = day && lastDayAfter(tokens, day.next);
  const days = { ...(day && { day: day.day }), ...(last && { lastDay: last.day }) };
  const read = withTail(tokens, last?.next ?? day?.next ?? month.next, { month: month.month, ...days });
  return read && { ...read, skipped: month.skipped };
};

/** "Last year", "this month", "next November". */
const near: Rule = (tokens, at) => {
  const direction = phraseAt(words.modifiersBefore, tokens, at);
  if (direction && isBeside(tokens, direction.next)) {
    const unit = phraseAt(words.units, tokens, direction.next);
    if (unit) return { date: { unit: unit.meaning, direction: direction.meaning }, next: unit.next, skipped: 0 };
    const month = monthAt(tokens, direction.next);
    return month && { date: { month: month.month, direction: direction.meaning }, next: month.next, skipped: 0 };
  }
  const unit = phraseAtAnyReading(words.units, tokens, at);
  if (unit === undefined || !isBeside(tokens, unit.next)) return undefined;
  if (unit.meaning === 'year' && isAdjective(tokens, at)) return undefined;
  const modifier = phraseAt(words.modifiersAfter, tokens, unit.next);
  return modifier && { date: { unit: unit.meaning, direction: modifier.meaning }, next: modifier.next, skipped: unit.skipped };
};

/** "The year 2011", and "in 2011". */
const year: Rule = (tokens, at) => {
  const noun = phraseAtAnyReading(words.yearNouns, tokens, at);
  if (noun && isBeside(tokens, noun.next)) {
    const read = yearsAt(tokens, noun.next);
    if (read) return { ...read, skipped: noun.skipped };
  }
  const read = isFullYear(tokens[at]) ? yearsAt(tokens, at) : undefined;
  if (read === undefined) return undefined;
  const isSpan = read.date.lastYear !== undefined && Number(read.date.year) < read.date.lastYear;
  const isLedTo = isLed(tokens, at, words.yearLeads) || isInBrackets(tokens, at, read.next) || isAnother(tokens, at);
  return isSpan || isLedTo ? { ...read, skipped: 0, bareYear: true } : undefined;
};

/** "The war (1967)". */
function isInBrackets(tokens: readonly Token[], at: number, next: number): boolean {
  return before(tokens, at).endsWith('(') && before(tokens, next).startsWith(')');
}

/** "In 2019 and 2020": a year joined to another. */
function isAnother(tokens: readonly Token[], at: number): boolean {
  const and = tokens[at - 1]?.text ?? '';
  return words.and.has(and) && isFullYear(tokens[at - 2]) && isLed(tokens, at - 2, words.yearLeads);
}

/** "2018" after "mid". */
const bareYear: Rule = (tokens, at) => {
  const read = /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') ? yearsAt(tokens, at) : undefined;
  return read && { ...read, skipped: 0 };
};

function yearsAt(tokens: readonly Token[], at: number): Omit<ReadDate, 'skipped'> | undefined {
  const first = yearAt(tokens, at);
  if (first === undefined) return undefined;
  const last = lastYearAt(tokens, at);
  const year = last === undefined ? undefined : yearAt(tokens, last);
  return year === undefined || last === undefined
    ? { date: { year: first }, next: at + 1 }
    : { date: { year: first, lastYear: year }, next: last + 1 };
}

/** Where the last year of a span stands: "2015-2018", "from 2015 to 2018", "between 2015 and 2018". */
function lastYearAt(tokens: readonly Token[], at: number): number | undefined {
  if (/^ ?[-/] ?$/.test(before(tokens, at + 1))) return at + 1;
  const until = after(words.untilDay, tokens, at + 1);
  if (until !== undefined) return isFullYear(tokens[until]) ? until : undefined;
  const isBetween = [at - 1, at - 2].some(
    (lead) => words.between.has(tokens[lead]?.text ?? '') || words.between.has(tokens[lead]?.readings.at(-1)?.word ?? ''),
  );
  const and = isBetween ? after(words.and, tokens, at + 1) : undefined;
  return and !== undefined && isFullYear(tokens[and]) ? and : undefined;
}

function isFullYear(token: Token | undefined): boolean {
  return /^(?:19|20)\d\d$/.test(token?.text ?? '');
}

/** What may follow day and month: the year, or a word such as "last". A year of another calendar undoes the date. */
function withTail(tokens: readonly Token[], at: number, date: WrittenDate): Omit<ReadDate, 'skipped'> | undefined {
  const of = after(words.ofYear, tokens, at) ?? at;
  const abbreviated = /^\p{Script=Latin}{3,4}$/u.test(tokens[of - 1]?.text ?? '');
  const beside = /^[ ,)/-]{1,3}$/.test(before(tokens, of)) || (abbreviated && /^\. ?$/.test(before(tokens, of)));
  if (beside && isYearNumber(tokens[of])) {
    const year = yearAt(tokens, of);
    return year === undefined ? undefined : { date: { ...date, year }, next: of + 1 };
  }
  const modifier = isBeside(tokens, at) || /^\) ?$/.test(before(tokens, at)) ? phraseAt(words.modifiersAfter, tokens, at) : undefined;
  if (modifier) return { date: { ...date, direction: modifier.meaning }, next: modifier.next };
  const yearUnit = isBeside(tokens, at) ? nearYear(tokens, at) : undefined;
  return yearUnit
    ? { date: { ...date, ...(yearUnit.date.direction && { yearDirection: yearUnit.date.direction }) }, next: yearUnit.next }
    : { date, next: at };
}

/** "… of last year", "… this year". */
function nearYear(tokens: readonly Token[], at: number): ReadDate | undefined {
  const of = after(words.ofMonth, tokens, at);
  const found = near(tokens, at) ?? (of === undefined ? undefined : near(tokens, of));
  return found?.date.unit === 'year' ? found : undefined;
}

interface Day {
  readonly day: number;
  readonly next: number;
  readonly skipped: number;
  readonly ordinal: boolean;
}

function dayAt(tokens: readonly Token[], at: number): Day | undefined {
  const token = tokens[at];
  if (token === undefined || words.notDays.has(tokens[at - 1]?.text ?? '')) return undefined;
  if (!/^\d{1,2}$/.test(token.text)) {
    const word = phraseAtAnyReading(words.ordinals, tokens, at);
    return word && { day: word.meaning, next: word.next, skipped: word.skipped, ordinal: true };
  }
  if (isPartOfNumber(tokens, at) || Number(token.text) < 1 || Number(token.text) > 31) return undefined;
  const ended = words.dayEndings.has(tokens[at + 1]?.text ?? '') && before(tokens, at + 1) === '';
  return { day: Number(token.text), next: ended ? at + 2 : at + 1, skipped: 0, ordinal: false };
}

function lastDayAfter(tokens: readonly Token[], at: number): Day | undefined {
  const until = after(words.untilDay, tokens, at) ?? andDay(tokens, at);
  const number = until ?? (/^ ?- ?$/.test(before(tokens, at)) ? at : undefined);
  if (number === undefined || !/^\d{1,2}$/.test(tokens[number]?.text ?? '')) return undefined;
  const value = Number(tokens[number]?.text);
  const ended = words.dayEndings.has(tokens[number + 1]?.text ?? '') && before(tokens, number + 1) === '';
  return { day: value, next: ended ? number + 2 : number + 1, skipped: 0, ordinal: false };
}

/** "Between 3 and 7", "on 4 and 5": the second is the last day of a span only where "between" says so, or where it is the next day. */
function andDay(tokens: readonly Token[], at: number): number | undefined {
  const and = after(words.and, tokens, at);
  const [first, second] = [tokens[at - 1]?.text ?? '', tokens[and ?? at]?.text ?? ''];
  if (and === undefined || !/^\d{1,2}$/.test(second)) return undefined;
  const isBetween = words.between.has(tokens[at - 2]?.text ?? '');
  return isBetween || Number(second) === Number(first) + 1 ? and : undefined;
}

/** A month's name, and its other name where both are given: `نوفمبر/تشرين الثاني`, `نوفمبر (تشرين الثاني)`. */
function monthAt(tokens: readonly Token[], at: number): { month: number; next: number; skipped: number } | undefined {
  const month = phraseAtAnyReading(words.months, tokens, at);
  if (month === undefined || (words.capitalised.has(tokens[at]?.text ?? '') && tokens[at]?.capitalised !== true)) return undefined;
  const doubled = /^(?: ?[/(] ?|\) ?| | ?- ?)$/.test(before(tokens, month.next)) ? phraseAt(words.months, tokens, month.next) : undefined;
  return { month: month.meaning, next: doubled?.meaning === month.meaning ? doubled.next : month.next, skipped: month.skipped };
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  if (!isYearNumber(tokens[at]) || (/^[.,]$/.test(before(tokens, at + 1)) && /^\d/.test(tokens[at + 1]?.text ?? ''))) return undefined;
  if (phraseAt(words.otherCalendars, tokens, at + 1)) return undefined;
  return Number(tokens[at]?.text);
}

function isYearNumber(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1\d|20|21)\d\d$/.test(token.text);
}

/** Whether a number goes on from the one before it, as in 3.5 or 10:30. */
function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  return /^[-./:,]$/.test(before(tokens, at)) && /^\d/.test(tokens[at - 1]?.text ?? '');
}

/** Whether "العام" follows a definite noun that it describes ("the secretary-general"), and is no year. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (previous === undefined || isLatin(previous.text) || !isBeside(tokens, at)) return false;
  return previous.readings.some(
    ({ word }) => word.startsWith(article) && !isStopWord(word) && !words.parts.has(word) && !words.seasons.has(word),
  );
}

function isLed(tokens: readonly Token[], at: number, leads: ReadonlySet<string>): boolean {
  const previous = tokens[at - 1];
  return previous !== undefined && isBeside(tokens, at) && previous.readings.some(({ word }) => leads.has(word));
}

function after(known: Phrases<true>, tokens: readonly Token[], at: number): number | undefined {
  return isBeside(tokens, at) ? phraseAt(known, tokens, at)?.next : undefined;
}

function isBeside(tokens: readonly Token[], at: number): boolean {
  return isSpace(before(tokens, at));
}

function before(tokens: readonly Token[], at: number): string {
  return tokens[at]?.before ?? '\n';
}

function firstOf(rules: readonly Rule[], tokens: readonly Token[], at: number): ReadDate | undefined {
  for (const rule of rules) {
    const read = rule(tokens, at);
    if (read) return read;
  }
  return undefined;
}

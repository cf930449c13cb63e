import { Day } from '@mithaq/domain';
import type { DateFound } from '../found.ts';
import arabic from '../languages/ar/datelines.json' with { type: 'json' };
import english from '../languages/en/datelines.json' with { type: 'json' };
import { folded } from '../text/fold.ts';
import { type Token, type TokenizedText, tokenize } from '../text/tokens.ts';
import { findDates } from './find-dates.ts';
import { weekdayAt } from './relative.ts';

/** The day that a text says it was sent or published on, and where it says so: `[start, end)` in UTF-16 code units. */
export interface PublicationDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** So much of a text is looked at: a dateline stands at its front. In UTF-16 code units. */
const front = 1_500;
/** The paragraphs that a dateline may stand in front of, a headline, a line under it and a caption among them. */
const mostParagraphs = 6;
/** The words that a dateline may have before its day: a place, an agency. */
const mostBefore = 8;
/** The words of a place, or of a place and an agency, that stand with a day in a line of their own. */
const mostOfPlace = 4;
/** The words that follow a dateline, at least: what is shorter is a headline with a day in it. */
const fewestAfter = 8;

/**
 * The day that a text itself says it was sent or published on: a dateline ("ADEN, 3 May 2022 (agency) -", `القاهرة - 14 أغسطس 2024`) or a line of its
 * own ("Published: 3 May 2022", `نُشر في 3/5/2022`) at its front. Undefined where it has none that is a day of its own: a day that needs another to be
 * understood, such as one without a year, is none. It is a good guess, and no more: whoever keeps it marks it as inferred.
 */
export function publicationDayOf(text: string): PublicationDay | undefined {
  const tokenized = tokenize(frontOf(text));
  const paragraphs = paragraphsOf(tokenized.tokens).slice(0, mostParagraphs);
  for (const { day, start, end } of findDates(tokenized, undefined).flatMap(dayOf)) {
    const paragraph = paragraphs.find((one) => (one[0]?.start ?? 0) <= start && end <= (one.at(-1)?.end ?? 0));
    if (paragraph === undefined) continue;
    const stated: Stated = { before: paragraph.filter((one) => one.end <= start), after: paragraph.filter((one) => one.start >= end) };
    const isFirst = paragraph === paragraphs[0];
    if (isLineOfItsOwn(stated) || isPlaceLine(tokenized, stated, { start, isFirst }) || isDateline(tokenized, stated, end))
      return { day, start, end };
  }
  return undefined;
}

/** The words of a paragraph around its date. */
interface Stated {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/** Without the half of a character at its end. */
function frontOf(text: string): string {
  return text.slice(0, front).replace(/[\uD800-\uDBFF]$/, '');
}

function dayOf({ date, start, end }: DateFound) {
  const { data } = Day.safeParse(date.edtf);
  return data === undefined ? [] : [{ day: data, start, end }];
}

function paragraphsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const paragraphs: Token[][] = [];
  for (const token of tokens) {
    const last = paragraphs.at(-1);
    if (last === undefined || /[\n\r\u2028\u2029]/.test(token.before)) paragraphs.push([token]);
    else last.push(token);
  }
  return paragraphs;
}

const publishing = new Set([...arabic.published, ...english.published].map((one) => folded(one)));
const beside = new Set([...publishing, ...[...arabic.beside, ...english.beside].map((one) => folded(one))]);

/** Nothing but a day, by the words for publishing, for times of day and for days of the week. */
function isLineOfItsOwn({ before, after }: Stated): boolean {
  const lead = folded(before.map(({ text }) => text).join(' '));
  const isLed = before.length === 0 || publishing.has(lead) || areAllBeside(before);
  return isLed && areAllBeside(after);
}

function areAllBeside(tokens: readonly Token[]): boolean {
  return tokens.every((token, at) => /^\d{1,4}$/.test(token.text) || beside.has(token.text) || isWeekday(tokens, at));
}

function isWeekday(tokens: readonly Token[], at: number): boolean {
  return weekdayAt(tokens, at) !== undefined;
}

/** A place, a dash or the like, and the day: a line below the headline. In the headline itself a comma is no dash. */
function isPlaceLine(
  { original }: TokenizedText,
  { before, after }: Stated,
  { start, isFirst }: { start: number; isFirst: boolean },
): boolean {
  const last = before.at(-1);
  if (last === undefined || before.length > mostOfPlace || !areAllBeside(after)) return false;
  return (isFirst ? /^\s*[-\u2013\u2014/|:]\s*$/ : /^\s*[-\u2013\u2014/|:,\u060C]\s*$/).test(original.slice(last.end, start));
}

/** A few words without an end of a sentence, the day, a dash or the like, and then the report. */
function isDateline({ folded: { text }, tokens }: TokenizedText, { before, after }: Stated, end: number): boolean {
  const [next] = after;
  if (next === undefined || before.length > mostBefore || after.length < fewestAfter) return false;
  if (before.slice(1).some((token) => /[.;?!]\s/.test(token.before))) return false;
  const follows = text.slice(foldedEnd(tokens, end), next.foldedStart);
  return /^\s*(?:[-\u2013\u2014:/|]|\([^()]{0,40}\)?)/.test(follows) && !/^\d/.test(next.text);
}

/** Where the folded words that end at an offset of the original end. */
function foldedEnd(tokens: readonly Token[], end: number): number {
  const last = tokens.findLast((one) => one.end <= end);
  return last === undefined ? 0 : last.foldedStart + last.text.length;
}

/**
 * Where words and numbers begin and end, after the word boundaries of Unicode Standard Annex #29 (revision 45, rules WB4-WB13b),
 * decided from the few characters around one place: a letter, mark or digit beside another is of the same word, so an Arabic
 * proclitic or suffix makes another word, and a further digit another number. A hyphen parts two words.
 */
import { characterAt, characterBefore, type TextRange } from './boundaries.ts';

/** The parts of a passage's first and last word that lie outside the passage; empty where it begins or ends with its word. */
export interface WordRest {
  readonly before: string;
  readonly after: string;
}

/** How far is looked: no word that people write is longer, and no run of invisible characters is either. */
const furthest = 64;

const wordly = /^[\p{L}\p{M}\p{N}\p{Pc}]$/u;
const letter = /^[\p{L}\p{M}]$/u;
const digit = /^\p{Nd}$/u;
/** Bidi controls, joiners, soft hyphens: they neither make a word nor part one (WB4). */
const invisible = /^\p{Cf}$/u;
/** What stands between the groups or before the fraction of one number, in Latin and in Arabic (WB11, WB12; spaces after ISO 80000-1). */
const withinNumber = /^[.,'’\u066b\u066c\u00a0\u2009\u202f]$/u;
/** What stands between the letters of one word (WB6, WB7). */
const withinWord = /^['’]$/u;
/** Scripts that leave no space between words: each of their letters may begin one. */
const unparted =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;

/** What of its first and last word a passage leaves outside, as far as `furthest` on each side. */
export function wordRest(text: string, { start, end }: TextRange): WordRest {
  let first = start;
  while (start - first < furthest && isWithinWord(text, first)) first -= characterBefore(text, first).length;
  let last = end;
  while (last - end < furthest && isWithinWord(text, last)) last += characterAt(text, last).length;
  return { before: text.slice(first, start), after: text.slice(end, last) };
}

/** Whether just this much of its first word stands before a place. */
export function beginsAfter(rest: string, text: string, at: number): boolean {
  const first = at - rest.length;
  return text.startsWith(rest, first) && (rest.length >= furthest || !isWithinWord(text, first));
}

/** Whether just this much of its last word stands from a place on. */
export function endsBefore(rest: string, text: string, at: number): boolean {
  return text.startsWith(rest, at) && (rest.length >= furthest || !isWithinWord(text, at + rest.length));
}

/** Whether a place lies within one word or one number. */
function isWithinWord(text: string, at: number): boolean {
  const [before = '', beyondBefore = ''] = visibleBefore(text, at);
  const [after = '', beyondAfter = ''] = visibleFrom(text, at);
  if (unparted.test(before) || unparted.test(after)) return false;
  if (wordly.test(before) && wordly.test(after)) return true;
  return joins([beyondBefore, before, after]) || joins([before, after, beyondAfter]);
}

/** Whether a sign between two characters makes them one number or one word. */
function joins([one = '', sign = '', other = '']: readonly string[]): boolean {
  if (withinNumber.test(sign) && digit.test(one) && digit.test(other)) return true;
  return withinWord.test(sign) && letter.test(one) && letter.test(other);
}

/** The two visible characters before a place, the nearest first. */
function visibleBefore(text: string, at: number): readonly string[] {
  const seen: string[] = [];
  let place = at;
  while (place > 0 && at - place < furthest && seen.length < 2) {
    const character = characterBefore(text, place);
    if (!invisible.test(character)) seen.push(character);
    place -= character.length;
  }
  return seen;
}

/** The two visible characters from a place on, the nearest first. */
function visibleFrom(text: string, at: number): readonly string[] {
  const seen: string[] = [];
  let place = at;
  while (place < text.length && place - at < furthest && seen.length < 2) {
    const character = characterAt(text, place);
    if (!invisible.test(character)) seen.push(character);
    place += character.length;
  }
  return seen;
}

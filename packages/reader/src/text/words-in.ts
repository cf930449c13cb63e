import type { Offsets } from './fold.ts';

/** What a character is to words. Numbers, so that a table of them takes a byte each; 0 is for one that has not been met. */
const [letter, number, apostrophe, other] = [1, 2, 3, 4];

/** Everything up to the quotation marks and dashes of print is worked out once, when first met; the rest whenever it is met. */
const table = new Uint8Array(0x2070);

/**
 * Where the words and the numbers of a folded text stand: runs of letters and marks (an apostrophe between two letters belongs to the
 * word, as in Sana'a), and runs of digits (a comma before three of them belongs to the number). A scan by hand, because a regular expression gives up on a word of millions of letters.
 */
export function wordsIn(text: string): readonly Offsets[] {
  const words: Offsets[] = [];
  for (let at = 0; at < text.length; ) {
    const found = classAt(text, at);
    const end = found === letter ? wordEnd(text, at) : found === number ? numberEnd(text, at) : undefined;
    if (end !== undefined) words.push({ start: at, end });
    at = end ?? at + widthAt(text, at);
  }
  return words;
}

function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start, letter);
  while (classAt(text, end) === apostrophe && classAt(text, end + 1) === letter) end = runEnd(text, end + 1, letter);
  return end;
}

/** The thousands of a number belong to it: "2,000". */
function numberEnd(text: string, start: number): number {
  let end = runEnd(text, start, number);
  if (end - start > group) return end;
  while (text.charAt(end) === ',' && runEnd(text, end + 1, number) === end + 1 + group) end += 1 + group;
  return end;
}

/** How many digits stand between two commas of a number. */
const group = 3;

function runEnd(text: string, start: number, wanted: number): number {
  let at = start;
  while (at < text.length && classAt(text, at) === wanted) at += widthAt(text, at);
  return at;
}

function classAt(text: string, at: number): number {
  if (at >= text.length) return other;
  const unit = text.charCodeAt(at);
  const known = table[unit] ?? 0;
  if (known !== 0) return known;
  const found = classOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  if (unit < table.length) table[unit] = found;
  return found;
}

function widthAt(text: string, at: number): number {
  const isHalf = (text.charCodeAt(at) & 0xf800) === 0xd800;
  return isHalf && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Nearly all of a text is told before a property of Unicode is asked for. */
function classOf(character: string): number {
  if (/[a-zA-Zء-غف-ي]/.test(character)) return letter;
  if (/[0-9]/.test(character)) return number;
  if (character === "'") return apostrophe;
  if (character <= '~') return other;
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  if (/\p{N}/u.test(character)) return number;
  return other;
}

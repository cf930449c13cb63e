import type { Offsets } from './fold.ts';

type CharacterClass = 'letter' | 'number' | 'apostrophe' | 'other';

/** Everything up to the end of the Arabic block is worked out once, when first met; the rest whenever it is met. */
const tabled = 0x700;
const table = new Array<CharacterClass | undefined>(tabled);

/**
 * Where the words and the numbers of a folded text stand: runs of letters and marks (an apostrophe between two letters belongs to the
 * word, as in Sana'a), and runs of digits. A scan by hand, because a regular expression gives up on a word of millions of letters.
 */
export function wordsIn(text: string): readonly Offsets[] {
  const words: Offsets[] = [];
  for (let at = 0; at < text.length; ) {
    const found = classAt(text, at);
    const end = found === 'letter' ? wordEnd(text, at) : found === 'number' ? runEnd(text, at, 'number') : undefined;
    if (end !== undefined) words.push({ start: at, end });
    at = end ?? at + widthAt(text, at);
  }
  return words;
}

function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start, 'letter');
  while (classAt(text, end) === 'apostrophe' && classAt(text, end + 1) === 'letter') end = runEnd(text, end + 1, 'letter');
  return end;
}

function runEnd(text: string, start: number, wanted: CharacterClass): number {
  let at = start;
  while (at < text.length && classAt(text, at) === wanted) at += widthAt(text, at);
  return at;
}

function classAt(text: string, at: number): CharacterClass {
  const code = text.codePointAt(at);
  if (code === undefined) return 'other';
  const known = table[code];
  if (known !== undefined) return known;
  const found = classOf(String.fromCodePoint(code));
  if (code < tabled) table[code] = found;
  return found;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function classOf(character: string): CharacterClass {
  if (/[\p{L}\p{M}]/u.test(character)) return 'letter';
  if (/\p{N}/u.test(character)) return 'number';
  return character === "'" ? 'apostrophe' : 'other';
}

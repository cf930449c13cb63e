import { spelling } from './letters.ts';

/** A folded text, and where each of its UTF-16 code units came from in the original. */
export interface Folded {
  readonly text: string;
  /** `origins[i]` is the offset in the original of the character that `text[i]` came from; one more entry holds the original's length. */
  readonly origins: Uint32Array;
}

/** Where something stands in a text: UTF-16 code units, `start` included, `end` excluded. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** Marks that sit on a letter of Arabic or Latin script: vowels, shadda, Quranic signs, accents, variation selectors. */
const mark = /(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}]/u;
/** Bidi controls, zero-width characters, soft hyphens, byte order marks. */
const invisible = /\p{Cf}/u;
/** Vowels and hamzas on letters of Arabic: the marks of nearly every text. */
const vowel = /[\u064b-\u065f]/;
/** Letters and signs that are neither of them. */
const plain = /[\n -~ء-غف-ي]/;
/** Half a character: two halves must not meet when what stands between them is dropped. */
const loneSurrogate = /^[\ud800-\udfff]$/u;
/** One character that stands for several words (an honorific) is none. */
const phrase = /\p{L} \p{L}/u;
const space = /\p{Zs}/u;

/** Everything up to the quotation marks and dashes of print is worked out once, when first met; the rest whenever it is met. */
const tabled = 0x2070;
const table = new Array<string | undefined>(tabled);
/** 1 for what is known to stay as it is: nearly all of a text. */
const stays = new Uint8Array(tabled);

/**
 * Folds a text for comparison, code point by code point: marks, tatweel and invisible characters go; hamza carriers, alifs,
 * ya and alif maqsura, ta marbuta and ha, Persian and Arabic letters are one; digits are ASCII; quotes, dashes and spaces are
 * one each; Latin is lower-case without accents; half a surrogate pair is U+FFFD. Folding twice changes nothing more. Linear, and safe on any string.
 */
export function fold(text: string): Folded {
  /** There is room for every letter that is left, unless it becomes several. */
  let origins = new Uint32Array(text.length + 1);
  let [done, copied, length] = ['', 0, 0];
  for (let offset = 0; offset < text.length; ) {
    if (stays[text.charCodeAt(offset)] === 1) {
      origins[length++] = offset++;
      continue;
    }
    const code = text.codePointAt(offset) ?? 0;
    const letters = foldCode(code);
    const needed = length + letters.length + text.length - offset;
    if (needed >= origins.length) origins = grown(origins, needed);
    for (let unit = 0; unit < letters.length; unit++) origins[length++] = offset;
    done += text.slice(copied, offset) + letters;
    offset += code > 0xffff ? 2 : 1;
    copied = offset;
  }
  origins[length] = text.length;
  return { text: copied === 0 ? text : done + text.slice(copied), origins: origins.slice(0, length + 1) };
}

/** The same, where nobody asks where anything came from: of a word or phrase. */
export function folded(text: string): string {
  let [done, copied] = ['', 0];
  for (let offset = 0; offset < text.length; ) {
    if (stays[text.charCodeAt(offset)] === 1) {
      offset++;
      continue;
    }
    const code = text.codePointAt(offset) ?? 0;
    done += text.slice(copied, offset) + foldCode(code);
    offset += code > 0xffff ? 2 : 1;
    copied = offset;
  }
  return copied === 0 ? text : done + text.slice(copied);
}

function foldCode(code: number): string {
  const known = table[code];
  if (known !== undefined) return known;
  const character = String.fromCodePoint(code);
  const letters = foldCharacter(character);
  if (code < tabled) {
    table[code] = letters;
    stays[code] = letters === character ? 1 : 0;
  }
  return letters;
}

/**
 * The stretch of the original that a stretch of its folded text came from. It takes in the marks on its last letter, never
 * half a character, and not the invisible characters after it.
 */
export function originalOffsets(original: string, { origins }: Folded, { start, end }: Offsets): Offsets {
  const from = origins[start] ?? original.length;
  if (end <= start) return { start: from, end: from };
  let next = end;
  while (next < origins.length - 1 && origins[next] === origins[end - 1]) next++;
  let to = origins[next] ?? original.length;
  while (to - 1 > (origins[end - 1] ?? 0) && invisible.test(original.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function foldCharacter(character: string): string {
  if (loneSurrogate.test(character)) return '\uFFFD';
  const decomposed = character.normalize('NFKD');
  if (decomposed.includes(' ') && phrase.test(decomposed)) return ' ';
  let written = '';
  for (const part of decomposed.toLowerCase()) {
    if (leavesNoTrace(part)) continue;
    written += space.test(part) ? ' ' : (spelling.get(part) ?? part);
  }
  return written;
}

/** Nearly all are plain letters or vowels of Arabic, and told before a property of Unicode is asked for. */
function leavesNoTrace(part: string): boolean {
  if (plain.test(part)) return false;
  return vowel.test(part) || mark.test(part) || invisible.test(part);
}

function grown(origins: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * needed + 1);
  larger.set(origins);
  return larger;
}

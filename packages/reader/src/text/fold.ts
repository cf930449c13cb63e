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
/** Half a character: two halves must not meet when what stands between them is dropped. */
const loneSurrogate = /^\p{Cs}$/u;
/** One character that stands for several words (an honorific) is none. */
const phrase = /\p{L} \p{L}/u;
const space = /\p{Zs}/u;

/** Everything up to the end of the Arabic block is worked out once, when first met; the rest whenever it is met. */
const tabled = 0x700;
const table = new Array<string | undefined>(tabled);

/**
 * Folds a text for comparison, code point by code point: marks, tatweel and invisible characters go; hamza carriers, alifs,
 * ya and alif maqsura, ta marbuta and ha, Persian and Arabic letters are one; digits are ASCII; quotes, dashes and spaces are
 * one each; Latin is lower-case without accents; half a surrogate pair is U+FFFD. Folding twice changes nothing more. Linear, and safe on any string.
 */
export function fold(text: string): Folded {
  let origins = new Uint32Array(text.length + 1);
  let length = 0;
  const folded = written(text, (letters, offset) => {
    if (length + letters.length >= origins.length) origins = grown(origins, length + letters.length);
    for (let unit = 0; unit < letters.length; unit++) origins[length++] = offset;
  });
  origins[length] = text.length;
  return { text: folded, origins: origins.slice(0, length + 1) };
}

/** The same, where nobody asks where anything came from: of a word or phrase. */
export function folded(text: string): string {
  return written(text, () => undefined);
}

/** Writes a text folded, and tells of each character what it became. What stays as it is is copied in long pieces. */
function written(text: string, tell: (letters: string, offset: number) => void): string {
  let done = '';
  let copied = 0;
  for (let offset = 0; offset < text.length; ) {
    const code = text.codePointAt(offset) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const letters = foldCode(code);
    tell(letters, offset);
    if (width > 1 || letters.length !== 1 || letters.charCodeAt(0) !== code) {
      done += text.slice(copied, offset) + letters;
      copied = offset + width;
    }
    offset += width;
  }
  return copied === 0 ? text : done + text.slice(copied);
}

function foldCode(code: number): string {
  const known = table[code];
  if (known !== undefined) return known;
  const letters = foldCharacter(String.fromCodePoint(code));
  if (code < tabled) table[code] = letters;
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
  if (phrase.test(decomposed)) return ' ';
  let written = '';
  for (const part of decomposed.toLowerCase()) {
    if (mark.test(part) || invisible.test(part)) continue;
    written += space.test(part) ? ' ' : (spelling.get(part) ?? part);
  }
  return written;
}

function grown(origins: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * needed + 1);
  larger.set(origins);
  return larger;
}

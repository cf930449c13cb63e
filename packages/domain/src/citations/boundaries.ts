/**
 * Where a text may be cut: the extended grapheme clusters of Unicode Standard Annex #29 (revision 45, rules GB3-GB13), decided
 * from the few characters around one place. `Intl.Segmenter` reads a whole text to answer for one place, and is not part of
 * the language library that this package keeps to. Where the annex looks back without limit this looks back a little, and
 * takes a longer run for one character: no cluster is ever cut, though an absurdly long one may be taken for longer than it is.
 */

/** A stretch of a text in UTF-16 code units: from `start`, included, to `end`, excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const lookBack = 64;
const joiner = '\u200d';

/** Marks, variation selectors, emoji modifiers, tags, joiners: what belongs to the character before it (GB9, GB9a). */
const extending = /^(?:\p{Grapheme_Extend}|\p{Emoji_Modifier}|\p{Mc}|\u200d|\u0e33|\u0eb3)$/u;
/** Signs that belong to the character after them, such as the Arabic number sign and the end of an aya (GB9b). */
const prepending =
  /^(?:[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e]|[\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}])$/u;
/** What always stands by itself: line ends, bidi controls (GB4, GB5). */
const controlling = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]$/u;
const pictographic = /^\p{Extended_Pictographic}$/u;
const regional = /^\p{Regional_Indicator}$/u;
const letter = /^\p{L}$/u;
/** The signs that join two consonants of one Indic syllable (Indic_Conjunct_Break = Linker, Unicode 16; GB9c). */
const linking =
  /^[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2\u1a60\u1b44\u1bab\ua9c0\uaaf6\u{10a3f}\u{11133}\u{113d0}\u{1193e}\u{11a47}\u{11a99}\u{11f42}]$/u;

/** Whether a text may be cut before the code unit at this place without cutting a character from its marks or its other half. */
export function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  if (isHighSurrogate(text, at - 1) && isLowSurrogate(text, at)) return false;
  const before = characterBefore(text, at);
  const after = characterAt(text, at);
  if (before === '\r' && after === '\n') return false;
  if (isControl(before) || isControl(after)) return true;
  if (extending.test(after) || prepending.test(before)) return false;
  return !isJoinedSyllable(before, after) && !isJoinedSign(text, at);
}

/** The smallest range around a range that cuts no character: itself, where it cuts none. */
export function wholeRange(text: string, { start, end }: TextRange): TextRange {
  let first = start;
  while (!isBoundary(text, first)) first -= 1;
  let last = end;
  while (!isBoundary(text, last)) last += 1;
  return { start: first, end: last };
}

function isControl(character: string): boolean {
  return controlling.test(character) && !extending.test(character) && !prepending.test(character);
}

/** Emoji joined into one, flags of two letters, consonants joined into one syllable (GB9c, GB11-GB13). */
function isJoinedSign(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = characterAt(text, at);
  if (before === joiner && pictographic.test(after)) return true;
  if (regional.test(before) && regional.test(after)) return isMiddleOfFlag(text, at);
  return letter.test(after) && extending.test(before) && isConjunct(text, at);
}

/** Regional indicators pair up from the first of their run. */
function isMiddleOfFlag(text: string, at: number): boolean {
  const run = charactersBefore(text, at, (character) => regional.test(character));
  return run.length >= lookBack || run.length % 2 === 1;
}

function isConjunct(text: string, at: number): boolean {
  const run = charactersBefore(text, at, (character) => extending.test(character));
  if (!run.some((character) => linking.test(character))) return false;
  return run.length >= lookBack || letter.test(characterBefore(text, at - run.join('').length));
}

/** The characters right before a place, last first, as long as they pass; at most `lookBack` of them. */
function charactersBefore(text: string, at: number, passes: (character: string) => boolean): readonly string[] {
  const run: string[] = [];
  let place = at;
  while (place > 0 && run.length < lookBack) {
    const character = characterBefore(text, place);
    if (!passes(character)) break;
    run.push(character);
    place -= character.length;
  }
  return run;
}

/** Hangul syllables written as their letters, by the arithmetic of their blocks (GB6-GB8). */
function isJoinedSyllable(before: string, after: string): boolean {
  const [one, other] = [hangul(before), hangul(after)];
  if (one === 'L') return other === 'L' || other === 'V' || other === 'LV' || other === 'LVT';
  if (one === 'LV' || one === 'V') return other === 'V' || other === 'T';
  return (one === 'LVT' || one === 'T') && other === 'T';
}

function hangul(character: string): 'L' | 'V' | 'T' | 'LV' | 'LVT' | undefined {
  if (/^[\u1100-\u115f\ua960-\ua97c]$/.test(character)) return 'L';
  if (/^[\u1160-\u11a7\ud7b0-\ud7c6]$/.test(character)) return 'V';
  if (/^[\u11a8-\u11ff\ud7cb-\ud7fb]$/.test(character)) return 'T';
  if (!/^[\uac00-\ud7a3]$/.test(character)) return undefined;
  return (character.charCodeAt(0) - 0xac00) % 28 === 0 ? 'LV' : 'LVT';
}

/** The character from a place on: a code point, or half of a surrogate pair that stands alone. */
export function characterAt(text: string, at: number): string {
  return text.slice(at, at + (isHighSurrogate(text, at) && isLowSurrogate(text, at + 1) ? 2 : 1));
}

/** The character that ends right before a place. */
export function characterBefore(text: string, at: number): string {
  return text.slice(at - (isLowSurrogate(text, at - 1) && isHighSurrogate(text, at - 2) ? 2 : 1), at);
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

import { type TextRange, wholeRange } from './boundaries.ts';
import { placesOf } from './matching.ts';

/** A text without what may differ between two copies of the same words, and where each of its code units came from. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Where the same words stand with other vowel marks, hamza carriers, tatweel, bidi controls, joiners, composition, presentation
 * forms or white space. For a person to look at: words that differ so are not the words that were quoted.
 */
export function nearPlaces(quote: string, text: string): readonly TextRange[] {
  const wanted = fold(quote).text.trim();
  if (wanted === '') return [];
  const folded = fold(text);
  return placesOf(wanted, folded.text).flatMap((first) => wholeCharacters(folded, { start: first, end: first + wanted.length }, text));
}

/** The range of a text behind a range of its folded form; none where that leaves out a letter of one of its characters. */
function wholeCharacters({ starts, ends }: Folded, { start, end }: TextRange, text: string): readonly TextRange[] {
  const range = wholeRange(text, { start: starts[start] ?? 0, end: ends[end - 1] ?? text.length });
  const isWhole = (ends[start - 1] ?? 0) <= range.start && (starts[end] ?? text.length) >= range.end;
  return isWhole ? [range] : [];
}

function fold(text: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const base = lettersOf();
  let place = 0;
  for (const character of text) {
    for (const unit of base(character)) {
      if (unit === ' ' && units.at(-1) === ' ') continue;
      units.push(unit);
      starts.push(place);
      ends.push(place + character.length);
    }
    place += character.length;
  }
  return { text: units.join(''), starts, ends };
}

/**
 * The letters of a character without their marks, as UTF-16 code units: those of a ligature, a presentation form or a syllable too
 * (normalisation form KD, Unicode Standard Annex #15). They are remembered, because a text has few different characters.
 */
function lettersOf(): (character: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (character) => {
    const held = known.get(character);
    if (held) return held;
    const units = /^\s$/u.test(character)
      ? [' ']
      : character
          .normalize('NFKD')
          .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
          .split('');
    known.set(character, units);
    return units;
  };
}

import { type TextRange, wholeRange } from './boundaries.ts';
import { placesOf } from './matching.ts';

/** A text without what may differ between two copies of the same words, and where each of its code units came from. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Where the same words stand with other vowel marks, hamza carriers, tatweel, bidi controls, joiners, composition or white
 * space. For a person to look at: words that differ so are not the words that were quoted.
 */
export function nearPlaces(quote: string, text: string): readonly TextRange[] {
  const wanted = fold(quote).text.trim();
  if (wanted === '') return [];
  const folded = fold(text);
  return placesOf(wanted, folded.text).map((place) =>
    wholeRange(text, { start: folded.starts[place] ?? 0, end: folded.ends[place + wanted.length - 1] ?? text.length }),
  );
}

function fold(text: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const base = baseOf();
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

/** A character without its marks, as UTF-16 code units; remembered, because a text has few different characters. */
function baseOf(): (character: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (character) => {
    const held = known.get(character);
    if (held) return held;
    const units = /^\s$/u.test(character)
      ? [' ']
      : character
          .normalize('NFD')
          .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
          .normalize('NFC')
          .split('');
    known.set(character, units);
    return units;
  };
}

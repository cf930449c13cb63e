import { wordCount } from '../values/selector.ts';
import type { TextRange } from './boundaries.ts';

/** The text right before and after a passage, within its sentence. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** How much of the text on either side is compared, in UTF-16 code units: two or three words. */
const reach = 16;

/** Where one sentence ends and another begins: white space after a stop, or a new line. */
const betweenSentences = /(?<=[.!?؟۔…。！？])\s+|\s*\n\s*/u;

/** The neighbours of a passage: at most 16 code units on either side, and nothing of another sentence. */
export function neighboursOf(text: string, { start, end }: TextRange): Neighbours {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(betweenSentences)
      .at(-1) ?? '';
  const [lastAndAfter = ''] = text.slice(end - 1, end + reach).split(betweenSentences);
  return { before: before.trimStart(), after: lastAndAfter.slice(1).trimEnd() };
}

const fewestWords = 3;
const fewestLetters = 12;
/** More letters than a word has: enough in two words, or in a script that does not part its words. */
const lettersEnough = 24;
const letters = /[\p{L}\p{N}]/gu;

/**
 * Whether words are enough to know a passage by when they stand somewhere else: three words with twelve letters and digits, or 24
 * letters and digits in fewer words. Two words of one report often stand in another that has nothing to do with it; three seldom do.
 */
export function isTelling(words: string): boolean {
  const count = words.match(letters)?.length ?? 0;
  return count >= lettersEnough || (count >= fewestLetters && wordCount(words) >= fewestWords);
}

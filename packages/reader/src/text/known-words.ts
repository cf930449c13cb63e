import { type Reading, readings } from './clitics.ts';

/** A folded word of texts: one and the same wherever it stands, so that what is worked out of it can be kept with it. */
export interface Word {
  readonly text: string;
  /** The ways to read it with the particles in front taken off, unsplit first. */
  readonly readings: readonly Reading[];
  /** Which of all words met it is; no two ever share a number. Words of no language have none. */
  readonly number: number;
}

/** Past the limit all words are forgotten, and met anew: no text can make what is kept grow further. */
const mostKnown = 20_000;
/** Longer words are rare, and of no language: nothing is kept of them. */
const longestKnown = 30;
const unnumbered = -1;

const known = new Map<string, Word>();
let numbered = 0;

/** The word that stands for all that are written so. */
export function wordOf(text: string): Word {
  const met = known.get(text);
  if (met !== undefined) return met;
  if (text.length > longestKnown) return { text, readings: readings(text), number: unnumbered };
  if (known.size >= mostKnown) known.clear();
  const word = { text, readings: readings(text), number: numbered++ };
  known.set(text, word);
  return word;
}

/** What stands for the end of a text: no word. */
export const noWord: Word = { text: '', readings: [], number: unnumbered };

/**
 * A question about words that is answered once for each: the same words stand in every text, and most questions of the reader are asked of all
 * of them. Answers are kept by the word's number, which is faster than by its letters; those to words forgotten since are forgotten, too.
 */
export function perWord<Answer extends NonNullable<unknown> | null>(answer: (word: Word) => Answer): (word: Word) => Answer {
  let first = 0;
  let answers: (Answer | undefined)[] = [];
  const keep = (number: number, given: Answer) => {
    if (number - first >= mostKnown) [first, answers] = [number - (number % mostKnown), []];
    while (answers.length <= number - first) answers.push(undefined);
    answers[number - first] = given;
  };
  return (word) => {
    const at = word.number - first;
    const held = at >= 0 ? answers[at] : undefined;
    if (held !== undefined) return held;
    const given = answer(word);
    if (at >= 0) keep(word.number, given);
    return given;
  };
}

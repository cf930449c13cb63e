import type { Token } from './tokens.ts';

/** A sentence as a range of tokens: `from` included, `to` excluded. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Counted from 0; sentences of one paragraph share it. A paragraph ends at the end of a line. */
  readonly paragraph: number;
}

/** Titles and the like, after which a full stop ends nothing. */
const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr gen col lt maj capt sgt st prof rev hon gov sen rep no vs art jan feb aug sep sept oct nov dec'.split(' '),
);
const stop = /[.?!;]/;

/**
 * The sentences of a text, in order; every token belongs to one. A sentence ends at the end of a line, at a full stop, a question or
 * exclamation mark and a semicolon; not at the stop of an abbreviation, nor at one inside a number.
 */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let [from, paragraph] = [0, 0];
  for (let at = 1; at <= tokens.length; at++) {
    const between = tokens[at]?.before ?? '\n';
    if (between === ' ') continue;
    const isNewLine = between.includes('\n');
    if (!isNewLine && !isStop(between, tokens[at - 1])) continue;
    sentences.push({ from, to: at, paragraph });
    from = at;
    if (isNewLine) paragraph++;
  }
  return sentences;
}

/** The sentence that a token belongs to. */
export function sentenceAt(sentences: readonly Sentence[], token: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) > token) high = middle;
    else low = middle + 1;
  }
  return sentences[low];
}

function isStop(between: string, last: Token | undefined): boolean {
  const at = between.search(stop);
  if (at < 0) return false;
  const isSpaced = /[\s"]/.test(between.slice(at + 1)) || !between.includes('.');
  return isSpaced && !(between.startsWith('. ') && isAbbreviated(last?.text ?? ''));
}

/** A title, or an initial: one letter. */
function isAbbreviated(word: string): boolean {
  return abbreviations.has(word) || (word.length <= 2 && /^\p{L}$/u.test(word));
}

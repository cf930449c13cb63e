import type { Span } from '../found.ts';
import type { Reading } from './clitics.ts';
import { type Folded, fold, type Offsets, originalOffsets } from './fold.ts';
import { type Word, wordOf } from './known-words.ts';
import { isArabic } from './scripts.ts';
import { wordsIn } from './words-in.ts';

/** A word or a number of a text: its folded form, and where it stands in the original. Words and digits never share a token. */
export interface Token extends Offsets {
  readonly text: string;
  /** The same for all tokens of the same letters. */
  readonly word: Word;
  /** The ways to read it with the particles in front taken off, unsplit first. */
  readonly readings: readonly Reading[];
  /** What stands between the token before and this one, folded; for the first token, what opens the text. */
  readonly before: string;
  /** Where the token starts in the folded text. */
  readonly foldedStart: number;
  /** Whether the first letter is a capital. */
  readonly capitalised: boolean;
}

/** A text made ready for reading. */
export interface TokenizedText {
  readonly original: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  /** What stands after the last token, folded. */
  readonly after: string;
}

const capital = /\p{Lu}/u;
/** Elided articles (l'accord, dell'Italia) and the possessive are words of their own. */
const elided = /^(?:[dl]|dell|all|nell|sull|qu)$/;

/** Cuts a text into words and numbers. */
export function tokenize(original: string): TokenizedText {
  const folded = fold(original);
  const tokens: Token[] = [];
  let last = 0;
  for (const { start, end } of wordsIn(folded.text)) {
    for (const { text, from, to } of parts(folded.text.slice(start, end), start)) {
      tokens.push(tokenOf(wordOf(text), { from, to, last }, { original, folded }));
      last = to;
    }
  }
  return { original, folded, tokens, after: folded.text.slice(last) };
}

/** The token of a word that stands from one place to another of the folded text, where the one before ends at `last`. */
function tokenOf(
  word: Word,
  { from, to, last }: { readonly from: number; readonly to: number; readonly last: number },
  { original, folded }: Pick<TokenizedText, 'original' | 'folded'>,
): Token {
  const { text, readings } = word;
  const { start, end } = originalOffsets(original, folded, { start: from, end: to });
  const before = last + 1 === from && folded.text.charAt(last) === ' ' ? ' ' : folded.text.slice(last, from);
  const capitalised = !isArabic(text) && capital.test(original.charAt(start));
  return { text, word, readings, before, foldedStart: from, capitalised, start, end };
}

/**
 * The stretch from one token up to (not including) another, less the letters of particles on the first. It takes in a
 * bracket that closes one opened inside it.
 */
export function spanBetween(text: TokenizedText, { from, to, skipped }: { from: number; to: number; skipped: number }): Span {
  const { original, folded, tokens } = text;
  const first = tokens[from];
  const start = skipped > 0 ? (folded.origins[(first?.foldedStart ?? 0) + skipped] ?? 0) : (first?.start ?? 0);
  const end = tokens[to - 1]?.end ?? start;
  const opened = tokens.slice(from + 1, to).some(({ before }) => before.includes('('));
  const closed = opened && original.charAt(end) === ')' ? end + 1 : end;
  return { start, end: closed, exact: original.slice(start, closed) };
}

interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function parts(written: string, from: number): readonly Part[] {
  if (!written.includes("'")) return [{ text: written, from, to: from + written.length }];
  const pieces = written.split("'");
  const last = pieces.at(-1) === 's' ? pieces.length - 1 : pieces.length;
  const first = elided.test(pieces[0] ?? '') ? 1 : 0;
  const word = pieces.slice(first, last).join('');
  const groups = [pieces.slice(0, first), pieces.slice(first, last), pieces.slice(last)].map((group) => group.join("'"));
  let at = from;
  return groups.flatMap((group, index) => {
    const part = { text: index === 1 ? word : group, from: at, to: at + group.length };
    if (group === '') return [];
    at = part.to + 1;
    return [part];
  });
}

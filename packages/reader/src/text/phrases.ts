import { fold } from './fold.ts';
import type { Token } from './tokens.ts';

/** Phrases of one or more words with what they mean, found by their first word. */
export type Phrases<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** A phrase met in a text: what it means, the token after it, and how many letters of particles stand before its first word. */
export interface Met<Meaning> {
  readonly meaning: Meaning;
  readonly next: number;
  readonly skipped: number;
}

/** Makes phrases ready for looking up, the longest first. */
export function phrases<Meaning>(entries: Iterable<readonly [phrase: string, meaning: Meaning]>): Phrases<Meaning> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  for (const [phrase, meaning] of entries) {
    const words = fold(phrase).text.split(' ');
    const first = words[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { words, meaning }].sort((one, other) => other.words.length - one.words.length),
    );
  }
  return byFirst;
}

/** The longest phrase that starts at a token. */
export function phraseAt<Meaning>(known: Phrases<Meaning>, tokens: readonly Token[], at: number): Met<Meaning> | undefined {
  const word = tokens[at]?.text;
  return word === undefined ? undefined : phraseFrom(known, tokens, at, { word, skipped: 0 });
}

/** The same, with the particles that may be written onto the first word; unsplit first. */
export function phraseAtAnyReading<Meaning>(known: Phrases<Meaning>, tokens: readonly Token[], at: number): Met<Meaning> | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  for (const reading of token.readings) {
    const met = phraseFrom(known, tokens, at, reading);
    if (met) return met;
  }
  return undefined;
}

function phraseFrom<Meaning>(
  known: Phrases<Meaning>,
  tokens: readonly Token[],
  at: number,
  { word, skipped }: { word: string; skipped: number },
): Met<Meaning> | undefined {
  const found = known
    .get(word)
    ?.find(({ words }) => words.every((expected, ahead) => ahead === 0 || follows(tokens[at + ahead], expected)));
  return found && { meaning: found.meaning, next: at + found.words.length, skipped };
}

function follows(token: Token | undefined, expected: string): boolean {
  return token !== undefined && token.text === expected && isSpace(token.before);
}

/** Whether words with this between them stand side by side: a few spaces, or one hyphen. */
export function isSpace(between: string): boolean {
  return /^(?: {1,4}|-)$/.test(between);
}

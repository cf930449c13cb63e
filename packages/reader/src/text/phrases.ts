import type { Reading } from './clitics.ts';
import { folded } from './fold.ts';
import { perWord, type Word } from './known-words.ts';
import type { Token } from './tokens.ts';

/** Phrases of one or more words with what they mean, found by their first word. */
export interface Phrases<Meaning> {
  /** The phrases that begin with a folded word, the longest first. */
  readonly from: (word: string) => readonly Phrase<Meaning>[];
  /** Whether any begins with a folded word. */
  readonly has: (word: string) => boolean;
  /** The phrases that each reading of a word may begin. */
  readonly startsAt: (word: Word) => readonly Start<Meaning>[];
}

interface Start<Meaning> {
  readonly phrases: readonly Phrase<Meaning>[];
  readonly reading: Reading;
}

/** A phrase by its folded words, and what it means. */
export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** A phrase met in a text: what it means, the token after it, and how many letters of particles stand before its first word. */
export interface Met<Meaning> {
  readonly meaning: Meaning;
  readonly next: number;
  readonly skipped: number;
}

/** Makes phrases ready for looking up. They are folded when the first of them is looked for. */
export function phrases<Meaning>(entries: Iterable<readonly [phrase: string, meaning: Meaning]>): Phrases<Meaning> {
  let known: ReadonlyMap<string, readonly Phrase<Meaning>[]> | undefined;
  const from = (word: string) => {
    known ??= byFirstWord(entries);
    return known.get(word) ?? nothing;
  };
  return { from, has: (word) => from(word).length > 0, startsAt: perWord(({ readings }) => startsIn(from, readings)) };
}

function byFirstWord<Meaning>(entries: Iterable<readonly [string, Meaning]>): ReadonlyMap<string, readonly Phrase<Meaning>[]> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  for (const [phrase, meaning] of entries) {
    const text = folded(phrase);
    const words = text.includes(' ') ? text.split(' ') : [text];
    const first = words[0] ?? '';
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [{ words, meaning }]);
    else others.push({ words, meaning });
  }
  for (const list of byFirst.values()) if (list.length > 1) list.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
}

function startsIn<Meaning>(from: Phrases<Meaning>['from'], readings: readonly Reading[]): readonly Start<Meaning>[] {
  let starts: Start<Meaning>[] | undefined;
  for (const reading of readings) {
    const phrases = from(reading.word);
    if (phrases.length === 0) continue;
    starts ??= [];
    starts.push({ phrases, reading });
  }
  return starts ?? nothing;
}

const nothing: readonly never[] = [];

/** The longest phrase that starts at a token. */
export function phraseAt<Meaning>(known: Phrases<Meaning>, tokens: readonly Token[], at: number): Met<Meaning> | undefined {
  const token = tokens[at];
  const start = token && known.startsAt(token.word)[0];
  return start?.reading.skipped === 0 ? phraseFrom(start, tokens, at) : undefined;
}

/** The same, with the particles that may be written onto the first word; unsplit first. */
export function phraseAtAnyReading<Meaning>(known: Phrases<Meaning>, tokens: readonly Token[], at: number): Met<Meaning> | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  for (const start of known.startsAt(token.word)) {
    const met = phraseFrom(start, tokens, at);
    if (met) return met;
  }
  return undefined;
}

function phraseFrom<Meaning>({ phrases, reading }: Start<Meaning>, tokens: readonly Token[], at: number): Met<Meaning> | undefined {
  const { skipped } = reading;
  for (const { words, meaning } of phrases) if (goesOn(words, tokens, at)) return { meaning, next: at + words.length, skipped };
  return undefined;
}

/** Whether the words of a phrase after its first stand after a token. */
function goesOn(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let ahead = 1; ahead < words.length; ahead++) if (!follows(tokens[at + ahead], words[ahead])) return false;
  return true;
}

function follows(token: Token | undefined, expected: string | undefined): boolean {
  return token !== undefined && token.text === expected && isSpace(token.before);
}

/** Whether words with this between them stand side by side: a few spaces, or one hyphen. */
export function isSpace(between: string): boolean {
  return between === ' ' || /^(?: {1,4}|-)$/.test(between);
}

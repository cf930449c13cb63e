import { longestAt } from '../text/patterns.ts';
import { isNumber } from '../text/word-classes.ts';
import type { Ground } from './ground.ts';
import { isNext, opensQuote, quoteEnd } from './next.ts';
import type { Noun } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import { makings, type PhraseWords } from './words.ts';

/** A phrase has at most so many words before its noun, and after it. */
const longestBefore = 8;
const longestAfter = 12;

/** A phrase whose modifiers come before the noun, and which "on …" and "of …" may follow. */
export function phraseBefore(noun: Noun, ground: Ground, words: PhraseWords): Phrase {
  const { tokens } = ground;
  const sentence = ground.sentenceOf(noun.from);
  const from = withoutIdle(startOf(noun, ground, words), noun.from, ground, words);
  const to = endOf(noun, ground, words);
  const pointer = from > sentence.from ? (tokens[from - 1]?.text ?? '') : '';
  const isPointed = words.pointers.has(pointer) && isNext(tokens[from]);
  const isNamed = tokens
    .slice(from, noun.from)
    .some((token, at) => (token.capitalised && from + at > sentence.from) || isNumber(token.text));
  return { from, to, skipped: 0, isDefinite: isPointed || isNamed, isNamed };
}

function startOf(noun: Noun, ground: Ground, words: PhraseWords): number {
  const { tokens } = ground;
  const first = Math.max(ground.sentenceOf(noun.from).from, noun.from - longestBefore);
  let from = noun.from;
  while (from > first && isNext(tokens[from]) && isModifier(tokens[from - 1]?.text ?? '', words)) from--;
  return from;
}

function isModifier(word: string, words: PhraseWords): boolean {
  return word !== '' && !words.stops.has(word) && !makings.has(word);
}

/** Adjectives that name nothing stay outside: "a landmark agreement" is an agreement. */
function withoutIdle(from: number, to: number, { tokens }: Ground, words: PhraseWords): number {
  let start = from;
  while (start < to && words.idle.has(tokens[start]?.text ?? '')) start++;
  return start;
}

/** What two agreements are about, each of them may be about: it is no part of the phrase that means both. */
function endOf(noun: Noun, ground: Ground, words: PhraseWords): number {
  const { tokens } = ground;
  if (noun.meaning.howMany === 'two') return noun.to;
  if (opensQuote(tokens[noun.to]) && tokens[noun.to]?.capitalised) return quoteEnd(tokens, noun.to, longestAfter) ?? noun.to;
  const end = Math.min(ground.sentenceOf(noun.from).to, noun.to + longestAfter);
  const link = isNext(tokens[noun.to]) ? longestAt(words.links, tokens, { from: noun.to, to: end }) : undefined;
  if (link === undefined) return noun.to;
  const to = linkedEnd(link.to, end, ground, words);
  return to > link.to ? to : noun.to;
}

/** Where what the agreement is about ends: at a verb, a date, another preposition than "of". */
function linkedEnd(from: number, end: number, { tokens, dateAt }: Ground, words: PhraseWords): number {
  let [at, reached] = [from, from];
  while (at < end && isNext(tokens[at]) && !dateAt.has(at)) {
    const word = tokens[at]?.text ?? '';
    if (!words.inner.has(word) && !isModifier(word, words)) break;
    at++;
    if (!words.inner.has(word)) reached = at;
  }
  return reached;
}

import { languageOf } from '../languages/languages.ts';
import { clauseWords, conjunctions, isVerbFirst } from '../text/clause-words.ts';
import { perWord } from '../text/known-words.ts';
import { phraseAtAnyReading } from '../text/phrases.ts';
import type { Segment } from '../text/segments.ts';
import type { Token } from '../text/tokens.ts';
import { isAmong } from './nouns.ts';
import type { Reading } from './reading.ts';
import { auxiliaries, people, possessors, pronounsTakenUp } from './words.ts';

/** How many words a subject has that stands before its verb. */
const longestSubject = 8;

/**
 * Whether somebody unnamed does what a clause's verb tells: "opposition deputies criticised", ندد معارضون. Then nobody named before does it. Where
 * the subject stands before its verb, any noun there is it; else only one that means people, since an object may follow the verb as well.
 */
export function isDoneByUnnamed(reading: Reading, segment: Pick<Segment, 'from' | 'to'>, verb: number): boolean {
  const { tokens } = reading.text.text;
  if (!isVerbFirst(tokens[verb]?.text ?? '')) return hasNounBefore(reading, segment.from, verb);
  const next = /^\d+$/.test(tokens[verb + 1]?.text ?? '') ? verb + 2 : verb + 1;
  return [next, verb - 1, verb - 2].some((at) => at >= segment.from && at < segment.to && !reading.isNamed(at) && arePeople(tokens[at]));
}

/** The noun right before a verb that stands first otherwise: "his country delivered": whoever is named after it is no subject. */
export function isLedByUnnamed(reading: Reading, verb: number): boolean {
  const { tokens } = reading.text.text;
  return isVerbFirst(tokens[verb]?.text ?? '') && !reading.isNamed(verb - 1) && arePeople(tokens[verb - 1]);
}

function hasNounBefore(reading: Reading, from: number, verb: number): boolean {
  const { tokens } = reading.text.text;
  if (verb - from > longestSubject) return false;
  if (tokens.slice(from, verb).some(({ text }) => isTakenUp(text))) return false;
  for (let at = from; at < verb; ) {
    const word = phraseAtAnyReading(clauseWords, tokens, at);
    if (word?.meaning.has('reportedPronoun')) return false;
    if (word === undefined && !reading.isNamed(at) && !isPassedOver(tokens[at]?.text ?? '')) return true;
    at = word?.meaning.has('reportedNoun') ? at + 1 : (word?.next ?? at + 1);
  }
  return false;
}

/** "In May, it signed", "its army left": a pronoun takes up somebody who is named. */
function isTakenUp(word: string): boolean {
  return possessors.has(word) || pronounsTakenUp.has(word);
}

/** An auxiliary, an adverb or a conjunction. */
function isPassedOver(word: string): boolean {
  return auxiliaries.has(word) || conjunctions.has(word) || word.endsWith('ly');
}

/** Whether a word means people or groups whom nobody names. */
export function arePeople(token: Token | undefined): boolean {
  return token !== undefined && meansPeople(token.word);
}

const meansPeople = perWord(({ text, readings }) =>
  [{ word: text, clitics: [] as readonly string[] }, ...readings].some(({ word, clitics }) => {
    const { conjunctions: joining } = languageOf(word).clitics;
    const isFree = clitics.every((particle) => joining.includes(particle));
    return isFree && isAmong(word, people);
  }),
);

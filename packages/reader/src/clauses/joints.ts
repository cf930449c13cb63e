import { phraseWordsOf } from '../agreements/words.ts';
import { languageOf } from '../languages/languages.ts';
import { noWord, perWord } from '../text/known-words.ts';
import { longestAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { formsOf, type WordForm } from '../text/word-forms.ts';
import { isPlainVerb, mayOpen, provisionsOf } from './provision-verbs.ts';
import { clauseWords, objectClitics, pronouns } from './words.ts';

/** Where one provision may end and the next begin. */
export interface Joint {
  readonly at: number;
  /** The first token of the next one's own words, after "and" or "as well as". */
  readonly first: number;
  /** Letters of particles before the first word. */
  readonly skipped: number;
  readonly isAfterComma: boolean;
  /** A word such as "as well as" joins them. */
  readonly isJoined: boolean;
}

const anyWord: Token = { text: '', word: noWord, readings: [], before: '\n', foldedStart: 0, capitalised: false, start: 0, end: 0 };

/** The joint before a token, where a comma, a conjunction or a joining phrase makes one. */
export function jointAt(at: number, to: number, tokens: readonly Token[]): Joint | undefined {
  const token = tokens[at] ?? anyWord;
  const isAfterComma = token.before !== ' ' && /[,;:]/.test(token.before);
  const joiner =
    longestAt(clauseWords.joiners, tokens, { from: at, to }) ??
    (isAfterComma ? longestAt(clauseWords.commaJoiners, tokens, { from: at, to }) : undefined);
  if (joiner !== undefined && joiner.to < to)
    return { at, first: joiner.to, skipped: particlesOf(tokens[joiner.to]), isAfterComma, isJoined: true };
  const { conjunctions } = languageOf(token.text).clitics;
  if (conjunctions.includes(token.text) || clauseWords.conjunctions.has(token.text)) {
    return at + 1 < to ? { at, first: at + 1, skipped: 0, isAfterComma, isJoined: false } : undefined;
  }
  const skipped = conjoined(token, conjunctions)?.skipped ?? shortConjoined(token.word);
  if (skipped > 0) return { at, first: at, skipped, isAfterComma, isJoined: false };
  return isAfterComma ? { at, first: at, skipped: particlesOf(token), isAfterComma, isJoined: false } : undefined;
}

/** Whether a word is the first after a joint. */
export function isAfterJoint(at: number, to: number, tokens: readonly Token[]): boolean {
  return jointAt(at, to, tokens) !== undefined || jointAt(at - 1, to, tokens)?.first === at;
}

/** The reading of a word with a conjunction written onto it. */
function conjoined(token: Token, conjunctions: readonly string[]): WordForm | undefined {
  if (isWhole(token)) return undefined;
  const forms = formsOf(token).filter(({ clitics }) => conjunctions.includes(clitics[0] ?? ''));
  const isLed = ({ clitics, isDefinite, stem }: WordForm) =>
    clitics.length === 2 && (isDefinite || (objectClitics.has(clitics[1] ?? '') && clauseWords.heads.has(stem)));
  return forms.find(isLed) ?? forms.find(({ clitics }) => clitics.length === 1);
}

/** The letters of a conjunction written onto a noun of doing that is too short for particles to be told from it otherwise: `وضم`. */
const shortConjoined = perWord(({ text }) => {
  const { conjunctions } = languageOf(text).clitics;
  const found = conjunctions.find((one) => text.startsWith(one) && text.length - one.length === shortestHead);
  return found !== undefined && clauseWords.heads.has(text.slice(found.length)) ? found.length : 0;
});

/** The fewest letters of a noun of doing. */
const shortestHead = 2;

/** A word whose first letter is no particle, whatever it looks like: a preposition with its pronoun, a verb. */
function isWhole(token: Token): boolean {
  const { unsplit, stopWords } = languageOf(token.text);
  return unsplit.has(token.text) || stopWords.has(token.text) || isPlainVerb(token);
}

/** How many letters of a preposition stand on the first word of what is provided: `بإنشاء`. */
export function particlesOf(token: Token | undefined): number {
  if (token === undefined || isWhole(token)) return 0;
  const led = formsOf(token).filter(
    ({ clitics }) => clitics.length === 1 && languageOf(token.text).clitics.prepositions.includes(clitics[0] ?? ''),
  );
  const found =
    led.find(({ isDefinite }) => isDefinite) ??
    led.find(({ word, stem }) => clauseWords.heads.has(stem) || (word.length > 3 && objectClitics.has(token.text.charAt(0))));
  return found?.skipped ?? 0;
}

/** Whether a word is a verb that begins a sentence of its own. */
export function isVerb(token: Token | undefined): boolean {
  if (token === undefined || languageOf(token.text).clitics.article === '') return false;
  const words = phraseWordsOf(token.text);
  if (mayOpen(token) && provisionsOf(token).length > 0) return true;
  return formsOf(token).some(
    ({ bare, isDefinite, clitics }) =>
      !isDefinite &&
      clitics.length < 2 &&
      (words.isVerbShaped(bare) || words.verbPrefixes.some((prefix) => bare.startsWith(prefix))) &&
      !words.notVerbs.has(bare),
  );
}

/** Whether a pronoun written onto a word points to the provision before: "and train them". */
export function hasPronoun(token: Token | undefined): boolean {
  return token !== undefined && pronouns.some((pronoun) => token.text.length > pronoun.length + 3 && token.text.endsWith(pronoun));
}

/** Whether a word heads a provision by itself, so that its topic may come later. */
export function isHead(token: Token | undefined): boolean {
  return token !== undefined && looksAsHead(token.word);
}

const looksAsHead = perWord(
  (word) =>
    clauseWords.verbs.has(word.text) || shortConjoined(word) > 0 || formsOf({ word }).some(({ stem }) => clauseWords.heads.has(stem)),
);

/** Whether a provision is headed at a token, or after the articles that stand there. */
export function isHeaded(at: number, tokens: readonly Token[]): boolean {
  let head = at;
  while (clauseWords.articles.has(tokens[head]?.text ?? '') && head - at < mostArticles) head++;
  return isHead(tokens[head]);
}

/** "To the". */
const mostArticles = 2;

/** Whether a word tells what something is for: `لتدريب`. */
export function isPurpose(token: Token | undefined): boolean {
  if (token === undefined || languageOf(token.text).unsplit.has(token.text)) return false;
  const { linkClitics } = phraseWordsOf(token.text);
  return formsOf(token).some(({ clitics, word }) => clitics.length === 1 && linkClitics.has(clitics[0] ?? '') && word.length > 3);
}

import { phraseWordsOf } from '../agreements/words.ts';
import { languageOf } from '../languages/languages.ts';
import { noWord } from '../text/known-words.ts';
import { longestAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { formsOf, type WordForm } from '../text/word-forms.ts';
import { mayOpen, provisionsOf } from './provision-verbs.ts';
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
  const isAfterComma = /[,;:]/.test(token.before);
  const joiner =
    longestAt(clauseWords.joiners, tokens, { from: at, to }) ??
    (isAfterComma ? longestAt(clauseWords.commaJoiners, tokens, { from: at, to }) : undefined);
  if (joiner !== undefined && joiner.to < to)
    return { at, first: joiner.to, skipped: particlesOf(tokens[joiner.to]), isAfterComma, isJoined: true };
  const { conjunctions } = languageOf(token.text).clitics;
  if (conjunctions.includes(token.text) || clauseWords.conjunctions.has(token.text)) {
    return at + 1 < to ? { at, first: at + 1, skipped: 0, isAfterComma, isJoined: false } : undefined;
  }
  const form = conjoined(token, conjunctions);
  if (form !== undefined) return { at, first: at, skipped: form.skipped, isAfterComma, isJoined: false };
  return isAfterComma ? { at, first: at, skipped: particlesOf(token), isAfterComma, isJoined: false } : undefined;
}

/** The reading of a word with a conjunction written onto it. */
function conjoined(token: Token, conjunctions: readonly string[]): WordForm | undefined {
  if (languageOf(token.text).unsplit.has(token.text)) return undefined;
  const forms = formsOf(token).filter(({ clitics }) => conjunctions.includes(clitics[0] ?? ''));
  return forms.find(({ clitics, isDefinite }) => clitics.length === 2 && isDefinite) ?? forms.find(({ clitics }) => clitics.length === 1);
}

/** How many letters of a preposition stand on the first word of what is provided: `بإنشاء`. */
export function particlesOf(token: Token | undefined): number {
  if (token === undefined || languageOf(token.text).unsplit.has(token.text)) return 0;
  const led = formsOf(token).filter(
    ({ clitics }) => clitics.length === 1 && languageOf(token.text).clitics.prepositions.includes(clitics[0] ?? ''),
  );
  const found =
    led.find(({ isDefinite }) => isDefinite) ?? led.find(({ word }) => word.length > 3 && objectClitics.has(token.text.charAt(0)));
  return found?.skipped ?? 0;
}

/** Whether a word is a verb that begins a sentence of its own. */
export function isVerb(token: Token | undefined): boolean {
  if (token === undefined || languageOf(token.text).clitics.article === '') return false;
  const words = phraseWordsOf(token.text);
  if (mayOpen(token) && provisionsOf(token).length > 0) return true;
  return formsOf(token).some(
    ({ bare, isDefinite, clitics }) =>
      !isDefinite && clitics.length < 2 && words.verbPrefixes.some((prefix) => bare.startsWith(prefix)) && !words.notVerbs.has(bare),
  );
}

/** Whether a pronoun written onto a word points to the provision before: "and train them". */
export function hasPronoun(token: Token | undefined): boolean {
  return token !== undefined && pronouns.some((pronoun) => token.text.length > pronoun.length + 3 && token.text.endsWith(pronoun));
}

/** Whether a word heads a provision by itself, so that its topic may come later. */
export function isHead(token: Token | undefined): boolean {
  return token !== undefined && formsOf(token).some(({ stem }) => clauseWords.heads.has(stem));
}

/** Whether a word tells what something is for: `لتدريب`. */
export function isPurpose(token: Token | undefined): boolean {
  if (token === undefined || languageOf(token.text).unsplit.has(token.text)) return false;
  const { linkClitics } = phraseWordsOf(token.text);
  return formsOf(token).some(({ clitics, word }) => clitics.length === 1 && linkClitics.has(clitics[0] ?? '') && word.length > 3);
}

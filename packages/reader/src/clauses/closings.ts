import { makings } from '../agreements/words.ts';
import { languageOf } from '../languages/languages.ts';
import { perWord } from '../text/known-words.ts';
import { longestAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { clauseWords } from './words.ts';

/**
 * The tokens of a text at which what is provided ends: "but" and its like anywhere; "said" and its like only after a comma, or with "and"
 * written onto them.
 */
export function closingsOf(tokens: readonly Token[]): ReadonlySet<number> {
  const closings = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    if (closesAt(at, tokens)) closings.add(at);
    const speaker = speakerBefore(at, tokens);
    if (speaker !== undefined) closings.add(speaker);
  }
  return closings;
}

function closesAt(at: number, tokens: readonly Token[]): boolean {
  const range = { from: at, to: tokens.length };
  if (longestAt(clauseWords.enders, tokens, range) !== undefined) return true;
  const token = tokens[at];
  if (isNewMaking(at, tokens)) return true;
  const met = longestAt(clauseWords.closers, tokens, range);
  if (met === undefined || token === undefined) return false;
  const { conjunctions } = languageOf(token.text).clitics;
  return token.before !== ' ' || conjunctions.some((one) => met.form.word.startsWith(one));
}

/** "…, and they signed": another agreement is told of. */
function isNewMaking(at: number, tokens: readonly Token[]): boolean {
  if (!/^[,;]/.test(tokens[at]?.before ?? '')) return false;
  const joiner = longestAt(clauseWords.joiners, tokens, { from: at, to: tokens.length });
  const token = tokens[joiner?.to ?? at];
  return token !== undefined && (joiner === undefined ? isMadeToo(token.word) : makings.has(token.text));
}

/** A verb of making with "and" written onto it. */
const isMadeToo = perWord(({ readings }) => readings.some(({ word, clitics }) => clitics.length === 1 && makings.has(word)));

/** Where a speaker begins who is named before the verb of saying: ", the mediators said". */
function speakerBefore(at: number, tokens: readonly Token[]): number | undefined {
  if (tokens[at]?.before !== ' ' || !clauseWords.sayings.has(tokens[at]?.text ?? '')) return undefined;
  for (let from = at - 1; from > Math.max(0, at - longestSpeaker); from--) {
    const token = tokens[from];
    if (token === undefined || /[.;:\n]/.test(token.before)) return undefined;
    if (token.before.startsWith(',')) return clauseWords.relatives.has(token.text) ? undefined : from;
  }
  return undefined;
}

/** The most words of a speaker's name and office. */
const longestSpeaker = 9;

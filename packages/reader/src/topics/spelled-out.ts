import type { WithAgreements } from '../annotated.ts';
import type { AgreementFound, ClauseFound } from '../found.ts';
import type { Placed } from '../text/placed.ts';
import type { Token } from '../text/tokens.ts';
import { topicsIn } from './find-topics.ts';
import { generalTopics } from './words.ts';

/**
 * The agreements of a text, without the topic at large that their kind alone tells where the text spells out what they are about: a "security
 * agreement" that provides for a withdrawal is about that. One "on military cooperation" says so itself.
 */
export function withoutSpelledOut(
  { agreements, text: { tokens } }: Pick<WithAgreements, 'agreements' | 'text'>,
  clauses: readonly ClauseFound[],
): readonly AgreementFound[] {
  const sharp = clauses.filter(({ topics }) => topics.some((code) => !generalTopics.has(code)));
  const spelledOut = new Set(sharp.map(({ agreement }) => agreement));
  return agreements.map((phrase) => (spelledOut.has(phrase.found.key) ? withoutKind(phrase, tokens) : phrase.found));
}

function withoutKind({ found, from, to }: Placed<AgreementFound>, tokens: readonly Token[]): AgreementFound {
  const topics = found.topics.filter((code) => !generalTopics.has(code));
  if (topics.length === found.topics.length) return found;
  const saysSo = topicsIn(tokens, { from, to }).some(({ code, isPhrase }) => isPhrase && generalTopics.has(code));
  return saysSo ? found : { ...found, topics };
}

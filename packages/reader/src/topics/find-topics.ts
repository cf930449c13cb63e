import type { TopicCode } from '@mithaq/domain';
import { type PatternMet, patternsAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { outermost } from './outermost.ts';
import { generalTopics, type TopicMeaning, topicPatterns } from './words.ts';

/** A topic that words speak of. `from` and `to` count tokens; `pattern` is what was met, as the lexicon writes it. */
export interface TopicMet {
  readonly code: TopicCode;
  readonly from: number;
  readonly to: number;
  readonly pattern: string;
  /** Whether the words mean the topic anywhere, and not only in what an agreement provides. */
  readonly isPhrase: boolean;
}

/** The topics that a passage speaks of, in the order of its words. A ministry of defence is none. */
export function topicsIn(tokens: readonly Token[], range: { readonly from: number; readonly to: number }): readonly TopicMet[] {
  const met: PatternMet<TopicMeaning>[] = [];
  for (let from = range.from; from < range.to; from++) met.push(...patternsAt(topicPatterns, tokens, { from, to: range.to }));
  return outermost(met, tokens).flatMap(({ meaning: { code, isPhrase, written }, from, to }) =>
    code ? [{ code, from, to, pattern: written, isPhrase }] : [],
  );
}

/**
 * The codes, each once, in the order met. Words that tell a topic only in what an agreement provides are as often the place or the means of
 * something ("withdrawal from the border"): they give way to a phrase. So do topics at large where there is a sharper one.
 */
export function codesOf(met: readonly TopicMet[]): readonly TopicCode[] {
  const sharp = met.filter(({ code }) => !generalTopics.has(code));
  const phrases = sharp.filter(({ isPhrase }) => isPhrase);
  const telling = [phrases, sharp, met].find(({ length }) => length > 0) ?? [];
  return [...new Set(telling.map(({ code }) => code))];
}

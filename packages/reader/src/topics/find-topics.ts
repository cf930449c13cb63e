import type { TopicCode } from '@mithaq/domain';
import { type PatternMet, patternsAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
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

/**
 * The topics that a passage speaks of, in the order of its words. Of patterns inside one another the longest counts: "combating drug
 * smuggling" is about drugs, not about smuggling; and a ministry of defence is no topic.
 */
export function topicsIn(tokens: readonly Token[], range: { readonly from: number; readonly to: number }): readonly TopicMet[] {
  const met: PatternMet<TopicMeaning>[] = [];
  for (let from = range.from; from < range.to; from++) met.push(...patternsAt(topicPatterns, tokens, { from, to: range.to }));
  return outermost(met).flatMap(({ meaning: { code, isPhrase }, from, to, pattern }) =>
    code ? [{ code, from, to, pattern, isPhrase }] : [],
  );
}

/** The codes, each once, in the order met; topics at large are left out where there is a sharper one. */
export function codesOf(met: readonly TopicMet[]): readonly TopicCode[] {
  const codes = [...new Set(met.map(({ code }) => code))];
  const sharp = codes.filter((code) => !generalTopics.has(code));
  return sharp.length > 0 ? sharp : codes;
}

/** Those that do not lie inside a longer one of a sharp topic; of one stretch every topic, unless it is known to be none. */
function outermost(met: readonly PatternMet<TopicMeaning>[]): readonly PatternMet<TopicMeaning>[] {
  const sorted = [...met].sort((one, other) => one.from - other.from || other.to - one.to || rank(one) - rank(other));
  const seen = new Set<string>();
  let widest: PatternMet<TopicMeaning> | undefined;
  return sorted.filter((one) => {
    const isSame = one.from === widest?.from && one.to === widest.to;
    if (widest !== undefined && !isSame && one.to <= widest.to) return false;
    if (isSame && widest?.meaning.code === undefined) return false;
    if (!isSame && !isGeneral(one)) widest = one;
    const key = `${one.from} ${one.to} ${one.meaning.code}`;
    return !seen.has(key) && seen.add(key);
  });
}

function isGeneral({ meaning: { code } }: PatternMet<TopicMeaning>): boolean {
  return code !== undefined && generalTopics.has(code);
}

function rank({ meaning: { code, isPhrase } }: PatternMet<TopicMeaning>): number {
  if (code === undefined) return 0;
  return isPhrase ? 1 : 2;
}

import type { Mention } from '../found.ts';
import { spanBetween, type TokenizedText } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { type Context, judge } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { longestName, type NameOf } from './name-trie.ts';

/**
 * The records of the register that a text names, from left to right, none inside another: at each word the longest name. Particles,
 * titles and quotation marks stay outside. First every name is looked up, then each is judged by what else stands in the text.
 */
export function findNames(text: TokenizedText, lexicon: Lexicon): readonly Mention[] {
  const candidates = candidatesIn(text, lexicon);
  const context: Context = { text, lexicon, namedInFull: namedInFull(candidates) };
  return candidates.flatMap((candidate) => {
    const judgement = judge(candidate, context);
    return judgement ? [{ ...spanBetween(text, candidate), kind: 'mention', ...judgement }] : [];
  });
}

function candidatesIn({ tokens }: TokenizedText, lexicon: Lexicon): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const candidate = candidateAt(tokens, at, lexicon);
    if (candidate) candidates.push(candidate);
    at = candidate?.to ?? at + 1;
  }
  return candidates;
}

function candidateAt(tokens: TokenizedText['tokens'], at: number, { names }: Lexicon): Candidate | undefined {
  for (const { word, skipped, clitics } of tokens[at]?.readings ?? []) {
    const match = longestName(names, tokens, at, word);
    if (match) return { from: at, to: match.next, skipped, particles: clitics, names: match.names };
  }
  return undefined;
}

/** The records whose name stands in the text as more than a surname or a short name: either of those then means them. */
function namedInFull(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(candidates.flatMap(({ names }) => names.filter(isFull).map(({ record }) => record)));
}

function isFull({ form, nameKind }: NameOf): boolean {
  return form !== 'surname' && nameKind !== 'short';
}

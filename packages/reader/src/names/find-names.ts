import type { Mention } from '../found.ts';
import type { Placed } from '../text/placed.ts';
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
  return placedNames(text, lexicon).map(({ found }) => found);
}

/** The same, with the tokens that each name covers. */
export function placedNames(text: TokenizedText, lexicon: Lexicon): readonly Placed<Mention>[] {
  const candidates = candidatesIn(text, lexicon);
  return judged(candidates, { text, lexicon, namedInFull: namedInFull(candidates) });
}

/** The names inside words that turned out to be no mention of their own: the organisation in the name of an office, whose holder is named beside it. */
export function namesInside(text: TokenizedText, lexicon: Lexicon, words: readonly Placed<Mention>[]): readonly Placed<Mention>[] {
  if (words.length === 0) return [];
  const inside = words.flatMap(({ from, to }) => candidatesIn(text, lexicon, { from: from + 1, to }));
  return judged(inside, { text, lexicon, namedInFull: namedInFull([...candidatesIn(text, lexicon), ...inside]) });
}

function judged(candidates: readonly Candidate[], context: Context): readonly Placed<Mention>[] {
  const { text } = context;
  return candidates.flatMap((candidate) => {
    const judgement = judge(candidate, context);
    if (judgement === undefined) return [];
    return [{ from: candidate.from, to: candidate.to, found: { ...spanBetween(text, candidate), kind: 'mention', ...judgement } }];
  });
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function candidatesIn(
  { tokens }: TokenizedText,
  lexicon: Lexicon,
  { from, to }: Range = { from: 0, to: tokens.length },
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = from; at < to; ) {
    const candidate = candidateAt(tokens, at, lexicon);
    if (candidate && candidate.to <= to) candidates.push(candidate);
    at = candidate?.to ?? at + 1;
  }
  return candidates;
}

function candidateAt(tokens: TokenizedText['tokens'], at: number, { names, startsAt }: Lexicon): Candidate | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  for (const { word, skipped, clitics } of startsAt(token.word)) {
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

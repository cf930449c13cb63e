import { type ClauseWord, clauseWords, conjunctions, isVerbFirst } from './clause-words.ts';
import { phraseAtAnyReading } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/**
 * How a clause hangs on the one it belongs to: `coordinate` and `resumed` go on with its subject, `relative` is about its last name,
 * `reported` is what it says, `attribution` says whose words it is, `during` and `apart` tell of something at the same or at another time.
 */
export type Link = 'start' | 'coordinate' | 'resumed' | 'relative' | 'reported' | 'attribution' | 'subordinate' | 'during' | 'apart';

/** A clause of a sentence as a range of tokens: `from` included, `to` excluded. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly link: Link;
  /** The index, among all segments, of the clause that it hangs on. */
  readonly head?: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** It begins with a pronoun for whoever speaks: "that he". */
  readonly ofSpeaker: boolean;
}

/** What a word is to the clauses around it. */
export interface WordInClause {
  /** A verb that a clause may be built on; `unsure` where it may as well be a noun, `gerund` in "signing a deal". */
  readonly verb?: 'sure' | 'unsure' | 'gerund';
  readonly speech: boolean;
  /** A noun that tells an event. */
  readonly tells: boolean;
  /** A word that belongs to the verb after it. */
  readonly auxiliary: boolean;
  /** A conjunction is written onto it. */
  readonly joined: boolean;
  /** A verb that says what is not so yet: after "that" it goes on with the clause. */
  readonly subjunctive: boolean;
}

/** The most words that a clause has: a text without any stop is cut, too. */
const longest = 80;
/** How far ahead a clause's verb, or the noun that tells an event, is looked for. */
const ahead = 8;
/** The most words of a quotation that is no sentence. */
const shortQuote = 4;

interface Cut {
  readonly from: number;
  readonly link: Link;
  readonly ofSpeaker: boolean;
}

interface State {
  readonly from: number;
  readonly to: number;
  readonly link: Link;
  readonly hasVerb: boolean;
  readonly hasSpeech: boolean;
}

/** Cuts sentences into clauses, in order; every token belongs to one. */
export function segmentsOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  wordAt: (at: number) => WordInClause | undefined,
): readonly Segment[] {
  const segments: Segment[] = [];
  for (const [sentence, { from, to, paragraph }] of sentences.entries()) {
    const cuts = cutsIn({ from, to }, { tokens, wordAt });
    const first = segments.length;
    for (const [index, cut] of cuts.entries()) {
      const end = cuts[index + 1]?.from ?? to;
      const head = headOf(segments, first, cut.link);
      segments.push({ ...cut, to: end, sentence, paragraph, ...(head !== undefined && { head }) });
    }
  }
  return segments;
}

const dependent: ReadonlySet<Link> = new Set<Link>(['relative', 'during', 'apart']);

/** A clause that goes on hangs on the last one that others hang on; any other on the one right before it. */
function headOf(segments: readonly Segment[], first: number, link: Link): number | undefined {
  let at = segments.length - 1;
  if (at < first || link === 'start') return undefined;
  if (link !== 'coordinate' && link !== 'resumed' && link !== 'reported') return at;
  while (at > first && dependent.has(segments[at]?.link ?? 'start')) at = segments[at]?.head ?? first;
  return at;
}

interface Clauses {
  readonly tokens: readonly Token[];
  readonly wordAt: (at: number) => WordInClause | undefined;
}

function cutsIn({ from, to }: { from: number; to: number }, clauses: Clauses): readonly Cut[] {
  const start: State = { from, to, link: 'start', hasVerb: false, hasSpeech: false };
  const opening = byWord(from, start, clauses);
  const cuts: Cut[] = [{ from, link: opening ?? 'start', ofSpeaker: false }];
  let state: State = { ...start, link: cuts[0]?.link ?? 'start' };
  for (let at = from; at < to; at++) {
    const cut = at > state.from ? cutAt(at, state, clauses) : undefined;
    if (cut) {
      cuts.push(cut);
      state = {
        from: at,
        to,
        link: cut.link,
        hasVerb: false,
        hasSpeech: state.hasSpeech && (dependent.has(cut.link) || cut.link === 'reported'),
      };
    }
    const word = clauses.wordAt(at);
    if (word?.verb !== undefined && word.verb !== 'gerund') state = { ...state, hasVerb: true, hasSpeech: state.hasSpeech || word.speech };
  }
  return cuts;
}

function cutAt(at: number, state: State, clauses: Clauses): Cut | undefined {
  const link = byWord(at, state, clauses) ?? byVerb(at, state, clauses) ?? byMark(at, state, clauses);
  if (link === undefined) return at - state.from >= longest ? { from: at, link: 'resumed', ofSpeaker: false } : undefined;
  return { from: at, link, ofSpeaker: link === 'reported' && wordsAt(at, clauses).has('reportedPronoun') };
}

/** A clause that a word begins: "which", "while", "that", "during". */
function byWord(at: number, state: State, clauses: Clauses): Link | undefined {
  const words = wordsAt(at, clauses);
  if (words.size === 0) return undefined;
  if (words.has('reportedNoun')) return state.hasSpeech && isSaid(at, clauses) ? 'reported' : undefined;
  if (state.hasSpeech && beginsReport(at, words, clauses) && !isJustReported(at, state)) return 'reported';
  if (words.has('relative') && (opensFreely(at, clauses) || isVerb(at + 1, clauses) || isAside(at, clauses))) return 'relative';
  if (words.has('proviso') && hasComma(clauses.tokens[at]) && clauses.wordAt(at + 2)?.subjunctive) return 'subordinate';
  if (words.has('subordinate') && (opensFreely(at, clauses) || verbWithin(at + 1, clauses))) return 'subordinate';
  if (words.has('during') && tellsSoon(at, clauses)) return 'during';
  return words.has('apart') && tellsSoon(at, clauses) && !isNotYet(at, clauses) ? 'apart' : undefined;
}

/** "Ankara, where he will meet", "Azerbaijan, whose forces took": after a comma, whatever stands before the verb. */
function isAside(at: number, clauses: Clauses): boolean {
  return hasComma(clauses.tokens[at]) && verbWithin(at + 1, clauses);
}

/** "Said the parties met": what is said begins right after the verb of saying, without "that". */
function isSaid(at: number, clauses: Clauses): boolean {
  return clauses.wordAt(at - 1)?.speech === true && !hasComma(clauses.tokens[at]) && verbWithin(at + 1, clauses);
}

/** "Has not begun yet": the word is no preposition there. */
function isNotYet(at: number, { wordAt }: Clauses): boolean {
  return wordAt(at - 1)?.verb !== undefined && wordAt(at - 2)?.auxiliary === true;
}

function beginsReport(at: number, words: ReadonlySet<ClauseWord>, clauses: Clauses): boolean {
  if (words.has('reportedPronoun')) return true;
  return words.has('reported') && (clauses.wordAt(at + 1)?.subjunctive !== true || isPerfect(at + 1, clauses));
}

/** "That its forces had left": the verb after "that" only gives the time of another. */
function isPerfect(at: number, { wordAt }: Clauses): boolean {
  if (!wordAt(at)?.auxiliary) return false;
  for (let next = at + 1; next <= at + ahead; next++) if (wordAt(next)?.auxiliary && wordAt(next + 1)?.verb !== undefined) return true;
  return false;
}

/** "That it": the pronoun after the word begins nothing more. */
function isJustReported(at: number, { from, link }: State): boolean {
  return link === 'reported' && at - from < 2;
}

/** A clause that begins with its verb: after a conjunction or a comma, or where a clause inside this one is over. */
function byVerb(at: number, { hasVerb, link }: State, clauses: Clauses): Link | undefined {
  const { tokens } = clauses;
  const comma = hasComma(tokens[at]);
  const word = tokens[at]?.text ?? '';
  if (conjunctions.has(word)) return hasVerb && (comma ? verbWithin(at + 1, clauses) : isVerb(at + 1, clauses)) ? 'coordinate' : undefined;
  if (clauses.wordAt(at - 1)?.auxiliary || conjunctions.has(tokens[at - 1]?.text ?? '')) return undefined;
  const joined = clauses.wordAt(at)?.joined ?? false;
  const isLikely = comma && joined && clauses.wordAt(at)?.verb === 'unsure';
  if (!isVerb(at, clauses) && !isLikely) return comma && hasVerb && clauses.wordAt(at)?.verb === 'gerund' ? 'coordinate' : undefined;
  if (joined || (comma && (hasVerb || dependent.has(link)))) return dependent.has(link) && !joined ? 'resumed' : 'coordinate';
  return dependent.has(link) && hasVerb && opensFreely(at, clauses) ? 'resumed' : undefined;
}

/** A clause that a mark begins: a quotation after a verb of saying, or "…, the minister said". */
function byMark(at: number, state: State, clauses: Clauses): Link | undefined {
  const { hasVerb, hasSpeech, link } = state;
  const before = clauses.tokens[at]?.before ?? '';
  if (before === ' ') return undefined;
  if (before.includes(':')) return hasSpeech ? 'reported' : 'start';
  if (isDash(before) && isOpening(at, state, clauses)) return 'start';
  if (hasSpeech && before.endsWith('"') && quotesAtLength(at, clauses)) return 'reported';
  if (!hasComma(clauses.tokens[at])) return undefined;
  if (hasVerb && speaksBeforeComma(at, clauses)) return 'attribution';
  if (opensFreely(at, clauses)) return undefined;
  if (link === 'relative') return hasVerb ? 'resumed' : undefined;
  return dependent.has(link) && verbWithin(at, clauses) ? 'resumed' : undefined;
}

/** A dash after the few words that open a paragraph ends a dateline; a stroke without a space joins two words ("نوفمبر/تشرين الثاني"). */
function isDash(before: string): boolean {
  return /(?:^|[ )])-+ /.test(before) || /^(?: \/ ?|\/ )$/.test(before);
}

function isOpening(at: number, { from, hasVerb }: State, { tokens }: Clauses): boolean {
  return !hasVerb && at - from <= ahead && /\n|^$/.test((tokens[from]?.before ?? '').replace(/[^\n]/g, ''));
}

/** A quotation of a few words is a name or a phrase; a longer one is what was said. */
function quotesAtLength(at: number, { tokens }: Clauses): boolean {
  for (let next = at + 1; next <= at + shortQuote; next++) if (tokens[next]?.before.includes('"') ?? true) return false;
  return true;
}

function speaksBeforeComma(from: number, { tokens, wordAt }: Clauses): boolean {
  for (let at = from; at < from + ahead + 2 && at < tokens.length; at++) {
    if (at > from && (hasComma(tokens[at]) || endsSentence(tokens[at]))) return false;
    if (wordAt(at)?.speech) return true;
    if (wordAt(at)?.verb === 'sure') return false;
  }
  return false;
}

function isVerb(at: number, clauses: Clauses): boolean {
  const { wordAt } = clauses;
  for (let next = at; next < at + 4; next++) {
    if (wordAt(next)?.verb === 'sure') return true;
    if (!wordAt(next)?.auxiliary) return next > at && (wordAt(next)?.verb === 'unsure' || isCopula(at, clauses));
  }
  return false;
}

/** "Was due to arrive", "had no forces": an auxiliary that is the verb itself. */
function isCopula(at: number, clauses: Clauses): boolean {
  return clauses.wordAt(at)?.verb !== undefined && !opensFreely(at, clauses);
}

function verbWithin(from: number, clauses: Clauses): boolean {
  for (let at = from; at < from + ahead && at < clauses.tokens.length; at++) {
    if (endsSentence(clauses.tokens[at]) || (at > from && hasComma(clauses.tokens[at]))) return false;
    if (isVerb(at, clauses)) return true;
  }
  return false;
}

function tellsSoon(at: number, { tokens, wordAt }: Clauses): boolean {
  for (let next = at + 1; next < at + 6 && next < tokens.length; next++) {
    if (endsSentence(tokens[next]) || hasComma(tokens[next])) return false;
    if (wordAt(next)?.tells) return true;
  }
  return false;
}

const none: ReadonlySet<ClauseWord> = new Set();

function wordsAt(at: number, { tokens }: Clauses): ReadonlySet<ClauseWord> {
  return phraseAtAnyReading(clauseWords, tokens, at)?.meaning ?? none;
}

function opensFreely(at: number, { tokens }: Clauses): boolean {
  return isVerbFirst(tokens[at]?.text ?? '');
}

function hasComma(token: Token | undefined): boolean {
  return token !== undefined && token.before !== ' ' && /[,(:"]| - /.test(token.before);
}

function endsSentence(token: Token | undefined): boolean {
  return token === undefined || (token.before !== ' ' && /[.;?!\n]/.test(token.before));
}

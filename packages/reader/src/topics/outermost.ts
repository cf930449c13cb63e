import { languageOf } from '../languages/languages.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import { folded } from '../text/fold.ts';
import { perWord } from '../text/known-words.ts';
import type { PatternMet } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { formsOf } from '../text/word-forms.ts';
import { generalTopics, type TopicMeaning, topicPatterns } from './words.ts';

type Met = PatternMet<TopicMeaning>;

/**
 * The patterns met that tell a topic of their own. One inside a longer one of a sharp topic tells none: "combating drug smuggling" is about drugs.
 * But a longer one may skip words, and a phrase among these is one of its own:
 * - "sending [military advisers]" sends no military: the phrase has the longer one's last word, which then tells nothing;
 * - in "[movement of persons] and goods" and "[withdrawal of Russian troops] from the towns" it has the first, and both tell their topic.
 */
export function outermost(met: readonly Met[], tokens: readonly Token[]): readonly Met[] {
  const sorted = met.filter((one) => !isCoordination(one, tokens)).sort(inOrder);
  const { kept, undone } = sifted(sorted, tokens);
  if (undone.size === 0) return kept;
  const left = sorted.filter((one) => !undone.has(one));
  return sifted(left, tokens).kept;
}

/** Patterns in order, without those inside longer ones; and those whose last words belong to a phrase within. */
function sifted(sorted: readonly Met[], tokens: readonly Token[]): { readonly kept: readonly Met[]; readonly undone: ReadonlySet<Met> } {
  const seen = new Set<string>();
  const undone = new Set<Met>();
  let widest: Met | undefined;
  const kept = sorted.filter((one) => {
    const isSame = one.from === widest?.from && one.to === widest.to;
    if (isSame && (widest?.meaning.code === undefined || isVaguer(one, widest))) return false;
    if (widest !== undefined && !isSame && one.to <= widest.to) {
      if (!isApart(one, widest, tokens)) return false;
      if (takesTail(one, widest, tokens)) undone.add(widest);
    } else if (!isSame && !isGeneral(one)) widest = one;
    const key = `${one.from} ${one.to} ${one.meaning.code}`;
    return !seen.has(key) && seen.add(key);
  });
  return { kept, undone };
}

/** From left to right, the longer first, and of one stretch what is known to be no topic first, then what tells most of its words. */
function inOrder(one: Met, other: Met): number {
  return one.from - other.from || other.to - one.to || rank(one) - rank(other) || wordsOf(other) - wordsOf(one);
}

function rank({ meaning: { code, isPhrase } }: Met): number {
  if (code === undefined) return 0;
  return isPhrase ? 1 : 2;
}

/** Of one stretch, that which tells less of its words: what it skips is part of the other. */
function isVaguer(one: Met, other: Met): boolean {
  return one.meaning.code !== other.meaning.code && wordsOf(one) < wordsOf(other);
}

/** "Arming and equipment": what is joined to an act is not what it is done to. */
function isCoordination(met: Met, tokens: readonly Token[]): boolean {
  const skipped = skippedBy(met);
  if (skipped === undefined) return false;
  const width = skipped.to - skipped.from;
  return width <= 1 && isJoined(met, tokens) && (width === 0 || joining.has(tokens[skipped.from]?.text ?? ''));
}

/** Whether a phrase within a longer one, which skips words, is one of its own. */
function isApart(inner: Met, outer: Met, tokens: readonly Token[]): boolean {
  const { code, isPhrase } = inner.meaning;
  const isOther = isPhrase && code !== undefined && !isGeneral(inner) && code !== outer.meaning.code && inner.to - inner.from > 1;
  const skipped = gapsOf(outer) === 1 ? skippedBy(outer) : undefined;
  if (!isOther || skipped === undefined || inner.to <= skipped.from || inner.from >= skipped.to || inner.to - inner.from > wordsOf(inner))
    return false;
  return inner.from >= skipped.from || inner.to < skipped.to || isJoined(outer, tokens);
}

/** Whether a phrase has the last words of a longer one for its own, and they are not joined to it by "and". */
function takesTail(inner: Met, outer: Met, tokens: readonly Token[]): boolean {
  const skipped = skippedBy(outer);
  return skipped !== undefined && inner.to > skipped.to && !isJoined(outer, tokens);
}

/** Where a pattern may skip words in a text: from after its first words to its last. */
function skippedBy(met: Met): { readonly from: number; readonly to: number } | undefined {
  const { steps } = shapeOf(met);
  const head = steps.indexOf('~');
  return head < 0 ? undefined : { from: met.from + head, to: met.to - (steps.length - 1 - steps.lastIndexOf('~')) };
}

/** Where a pattern skips twice, what stands between is its own. */
function gapsOf(met: Met): number {
  return shapeOf(met).steps.length - wordsOf(met);
}

/** How many words of a text a pattern tells, besides those that it skips. */
function wordsOf(met: Met): number {
  return shapeOf(met).words;
}

/** How a pattern is made: worked out once for each, as every match of it is asked several times. */
interface Shape {
  readonly steps: readonly string[];
  /** How many of the steps are words. */
  readonly words: number;
}

const shapes = new WeakMap<TopicMeaning, Shape>();

function shapeOf({ meaning }: Met): Shape {
  const known = shapes.get(meaning);
  if (known !== undefined) return known;
  const steps = meaning.written.replace(' & ', ' ~ ').split(' ');
  const shape = { steps, words: steps.filter((step) => step !== '~').length };
  shapes.set(meaning, shape);
  return shape;
}

/** Whether the last words of a pattern are joined to what it skips: "and" stands before them, or is written onto them. */
function isJoined(met: Met, tokens: readonly Token[]): boolean {
  const at = skippedBy(met)?.to ?? 0;
  const token = tokens[at];
  if (token === undefined) return false;
  return joining.has(tokens[at - 1]?.text ?? '') || (hasConjunction(token.word) && isReadJoined(met, token));
}

/** Whether it is the reading with "and" taken off that a pattern has met. */
function isReadJoined({ pattern }: Met, token: Token): boolean {
  const steps = pattern.split(' ');
  const keys = topicPatterns.keysOf(steps[steps.lastIndexOf('~') + 1] ?? '');
  const read = formsOf(token).find(({ stem, exact }) => keys.has(stem) || keys.has(exact));
  return read !== undefined && startsJoined(read.clitics, token.text);
}

const hasConjunction = perWord(({ readings, text }) => readings.some(({ clitics }) => startsJoined(clitics, text)));

function startsJoined([first]: readonly string[], text: string): boolean {
  return first !== undefined && languageOf(text).clitics.conjunctions.includes(first);
}

/** Words that stand for "and" by themselves. */
const joining: ReadonlySet<string> = new Set(vocabularies.flatMap(({ clauses }) => clauses.conjunctions.map(folded)));

function isGeneral({ meaning: { code } }: Met): boolean {
  return code !== undefined && generalTopics.has(code);
}

import { perWord, type Word } from './known-words.ts';
import { type Branch, type End, type FormName, inFull, PatternTree, type Shorthand } from './pattern-tree.ts';
import type { Token } from './tokens.ts';
import { formsOf, type WordForm } from './word-forms.ts';

/**
 * Patterns of words as a tree, so that one walk over a text meets all of them. A pattern is words with spaces between; `a|b` is either word,
 * `a?` a word that may be left out, `=a` the word without the article as it stands where others are compared by stems, and `~` stands for up to
 * three words of any kind.
 */
export interface Patterns<Meaning> {
  readonly form: FormName;
  readonly tree: PatternTree<Meaning>;
  /** The forms under which the words of a step are compared. */
  readonly keysOf: (step: string) => ReadonlySet<string>;
  /** Where patterns may start at a word of a text: of nearly all words nowhere, which is known at once when the word is met again. */
  readonly startsAt: (word: Word) => readonly Start<Meaning>[];
}

interface Start<Meaning> {
  readonly branch: Branch<Meaning>;
  readonly read: WordForm;
  readonly isVerb: boolean;
}

/** A pattern met in a text. `from` and `to` count tokens; `skipped` letters of particles stand before its first word. */
export interface PatternMet<Meaning> {
  readonly pattern: string;
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
  readonly form: WordForm;
}

/** How many words `~` stands for at most. */
const widestGap = 3;
/** The same after a verb where fewer lead nowhere: whoever does it may stand between it and what it is done to. */
const widestAfterVerb = 4;

/** What a lexicon writes in short, and by what a word is looked up as a verb. */
export interface PatternWords extends Shorthand {
  readonly verbs: (read: WordForm) => readonly string[];
}

/**
 * Makes patterns ready for looking up, by the form of words under which they are compared. What words stand for that are written
 * in short is asked when a text leads there.
 */
export function patterns<Meaning>(
  entries: Iterable<readonly [pattern: string, meaning: Meaning]>,
  form: FormName,
  words: PatternWords = { ...inFull, verbs: () => nothing },
): Patterns<Meaning> {
  const tree = new PatternTree(entries, form, words);
  return { form, tree, keysOf: (step) => tree.keysOf(step), startsAt: perWord((word) => startsIn(tree, word, words)) };
}

function startsIn<Meaning>(tree: PatternTree<Meaning>, word: Word, { verbs }: PatternWords): readonly Start<Meaning>[] {
  const { form } = tree;
  let starts: Start<Meaning>[] | undefined;
  const start = (branch: Branch<Meaning> | undefined, read: WordForm, isVerb = false) => {
    if (branch === undefined) return;
    starts ??= [];
    starts.push({ branch, read, isVerb });
  };
  for (const read of formsOf({ word })) {
    start(tree.from(read[form]), read);
    if (form === 'stem') start(tree.from(read.exact), read);
    for (const verb of verbs(read)) start(tree.from(verb), read, true);
  }
  return starts ?? nothing;
}

/** The patterns that start at a token and end before another, in no order. */
export function patternsAt<Meaning>(
  known: Patterns<Meaning>,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly PatternMet<Meaning>[] {
  const first = tokens[from];
  if (first === undefined || from >= to) return nothing;
  const starts = known.startsAt(first.word);
  if (starts.length === 0) return nothing;
  const walk = { known, tokens, to };
  let found: PatternMet<Meaning>[] | undefined;
  for (const { branch, read, isVerb } of starts) {
    let ends = endsFrom({ branch, next: from + 1, widest: widestGap }, walk);
    if (isVerb && ends.length === 0) ends = endsFrom({ branch, next: from + 1, widest: widestAfterVerb }, walk);
    for (const { pattern, meaning, to } of ends) {
      found ??= [];
      found.push({ pattern, meaning, from, to, form: read });
    }
  }
  return found ?? nothing;
}

const nothing: readonly never[] = [];

/** The longest pattern that starts at a token. */
export function longestAt<Meaning>(
  known: Patterns<Meaning>,
  tokens: readonly Token[],
  range: { readonly from: number; readonly to: number },
): PatternMet<Meaning> | undefined {
  let best: PatternMet<Meaning> | undefined;
  for (const met of patternsAt(known, tokens, range)) if (best === undefined || met.to > best.to) best = met;
  return best;
}

interface Place<Meaning> {
  readonly branch: Branch<Meaning>;
  readonly next: number;
  /** How many words may be skipped from here. */
  readonly widest: number;
}

interface Walk<Meaning> {
  readonly known: Patterns<Meaning>;
  readonly tokens: readonly Token[];
  readonly to: number;
}

interface Reached<Meaning> extends End<Meaning> {
  readonly to: number;
}

/** Every end that can be reached; a pattern has few words, so the walk is short whatever the text. */
function endsFrom<Meaning>(start: Place<Meaning>, walk: Walk<Meaning>): readonly Reached<Meaning>[] {
  const found: Reached<Meaning>[] = [];
  const open = [start];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { branch, next, widest } = place;
    const { ends, gap } = walk.known.tree.grown(branch);
    for (const { pattern, meaning } of ends) found.push({ pattern, meaning, to: next });
    stepFrom(open, place, walk);
    if (gap === undefined) continue;
    for (const { pattern, meaning } of walk.known.tree.grown(gap).ends) found.push({ pattern, meaning, to: next });
    stepOverGap(open, { branch: gap, next, widest }, walk);
  }
  return found;
}

/** Adds to the open places those that the next word leads to. */
function stepFrom<Meaning>(
  open: Place<Meaning>[],
  { branch, next }: Omit<Place<Meaning>, 'widest'>,
  { known, tokens, to }: Walk<Meaning>,
): void {
  const token = tokens[next];
  if (token === undefined || next >= to || branch.words.size === 0 || !isJoined(token)) return;
  const first = open.length;
  for (const read of formsOf(token)) {
    for (const child of branchesOf(branch, read, known.form))
      if (!isOpen(open, first, child)) open.push({ branch: child, next: next + 1, widest: widestGap });
  }
}

/** Whether a branch is among the open places from one on. */
function isOpen<Meaning>(open: readonly Place<Meaning>[], first: number, branch: Branch<Meaning>): boolean {
  for (let at = first; at < open.length; at++) if (open[at]?.branch === branch) return true;
  return false;
}

/** Where a word leads: by the form that is compared, and as it stands. */
function branchesOf<Meaning>({ words }: Branch<Meaning>, read: WordForm, form: FormName): readonly Branch<Meaning>[] {
  const one = words.get(read[form]);
  const other = form === 'stem' ? words.get(read.exact) : undefined;
  if (one === undefined) return other === undefined ? nothing : [other];
  return other === undefined ? [one] : [one, other];
}

function stepOverGap<Meaning>(open: Place<Meaning>[], { branch, next, widest }: Place<Meaning>, walk: Walk<Meaning>): void {
  stepFrom(open, { branch, next }, walk);
  for (let skipped = 1; skipped <= widest; skipped++) {
    const over = walk.tokens[next + skipped - 1];
    if (over === undefined || next + skipped > walk.to || !isJoined(over)) break;
    stepFrom(open, { branch, next: next + skipped }, walk);
  }
}

/** Whether a word may belong to one phrase with the word before: nothing stands between but spaces, a hyphen, quotation marks or a bracket. */
function isJoined({ before }: Token): boolean {
  return before === ' ' || (before.length <= 4 && /^[ "'()-]*$/.test(before));
}

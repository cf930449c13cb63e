import { languageOf } from '../languages/languages.ts';
import { folded } from './fold.ts';
import { perWord, type Word } from './known-words.ts';
import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';
import { formsOf, type WordForm } from './word-forms.ts';

/**
 * Patterns of words as a tree, so that one walk over a text meets all of them. A pattern is words with spaces between; `a|b` is either word,
 * `a?` a word that may be left out, `=a` the word without the article as it stands where others are compared by stems, and `~` stands for up to
 * three words of any kind.
 */
export interface Patterns<Meaning> {
  readonly form: FormName;
  readonly root: Branch<Meaning>;
  /** The forms under which the words of a step are compared; many patterns begin alike. */
  readonly keysOf: KeysOf;
  /** Where patterns may start at a word of a text: of nearly all words nowhere, which is known at once when the word is met again. */
  readonly startsAt: (word: Word) => readonly Start<Meaning>[];
}

type KeysOf = (step: string) => ReadonlySet<string>;

interface Start<Meaning> {
  readonly branch: Branch<Meaning>;
  readonly read: WordForm;
}

/** By which form words are compared: as written, without the article, or by their stem. */
type FormName = 'word' | 'bare' | 'stem';

/** A place in the tree. It grows where a text leads: most patterns are never met, and their further words never looked at. */
interface Branch<Meaning> {
  readonly words: Map<string, Branch<Meaning>>;
  /** What comes after any few words. */
  gap?: Branch<Meaning>;
  readonly ends: End<Meaning>[];
  /** Patterns that go on from here and are no part of the tree yet. */
  readonly waiting: Rest<Meaning>[];
}

interface End<Meaning> {
  readonly pattern: string;
  readonly meaning: Meaning;
}

/** What is left of a pattern: its steps from one on. */
interface Rest<Meaning> extends End<Meaning> {
  readonly steps: readonly string[];
  readonly from: number;
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

/** Makes patterns ready for looking up. `formOf` gives the form of a folded word under which it is compared. */
export function patterns<Meaning>(
  entries: Iterable<readonly [pattern: string, meaning: Meaning]>,
  form: FormName,
  formOf: (word: string) => string = (word) => word,
): Patterns<Meaning> {
  const root = emptyBranch<Meaning>();
  for (const [pattern, meaning] of entries) root.waiting.push({ pattern, meaning, steps: pattern.split(' '), from: 0 });
  const keysOf = remembered((step) => new Set(step.split('|').flatMap((word) => keysOfWord(word.replace('?', ''), formOf))));
  const startsAt = perWord((word) => startsIn(grown(root, keysOf), word, form));
  return { form, root, keysOf, startsAt };
}

function emptyBranch<Meaning>(): Branch<Meaning> {
  return { words: new Map(), ends: [], waiting: [] };
}

/** A branch with all that waited there, in the order of the patterns. */
function grown<Meaning>(branch: Branch<Meaning>, keysOf: KeysOf): Branch<Meaning> {
  if (branch.waiting.length > 0) for (const rest of branch.waiting.splice(0)) growBy(branch, rest, keysOf);
  return branch;
}

function growBy<Meaning>(branch: Branch<Meaning>, rest: Rest<Meaning>, keysOf: KeysOf): void {
  const { pattern, meaning, steps, from } = rest;
  const step = steps[from];
  const next = { pattern, meaning, steps, from: from + 1 };
  if (step === undefined) addEnd(branch.ends, { pattern, meaning });
  else if (step === '~') gapOf(branch).waiting.push(next);
  else {
    for (const key of keysOf(step)) childOf(branch, key).waiting.push(next);
    if (step.includes('?')) growBy(branch, next, keysOf);
  }
}

/** A pattern whose words may be left out can come to one place in two ways. */
function addEnd<Meaning>(ends: End<Meaning>[], end: End<Meaning>): void {
  const last = ends.at(-1);
  if (last?.pattern !== end.pattern || last.meaning !== end.meaning) ends.push(end);
}

/** A word whose first letters only look like an article when folded (ألغام) is met with and without an article before it. */
function keysOfWord(word: string, formOf: (word: string) => string): readonly string[] {
  if (word.startsWith('=')) return [`=${folded(word.slice(1))}`];
  const plain = folded(word);
  const { article } = languageOf(plain).clitics;
  const looksArticled = article !== '' && plain.startsWith(article) && !word.startsWith(article);
  return looksArticled ? [formOf(plain), formOf(article + plain)] : [formOf(plain)];
}

function gapOf<Meaning>(branch: Branch<Meaning>): Branch<Meaning> {
  branch.gap ??= emptyBranch();
  return branch.gap;
}

function childOf<Meaning>({ words }: Branch<Meaning>, key: string): Branch<Meaning> {
  const known = words.get(key);
  if (known !== undefined) return known;
  const child = emptyBranch<Meaning>();
  words.set(key, child);
  return child;
}

function startsIn<Meaning>(root: Branch<Meaning>, word: Word, form: FormName): readonly Start<Meaning>[] {
  const starts: Start<Meaning>[] = [];
  for (const read of formsOf({ word })) for (const branch of branchesOf(root, read, form)) starts.push({ branch, read });
  return starts.length === 0 ? nothing : starts;
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
  for (const { branch, read } of starts) {
    for (const { pattern, meaning, to } of endsFrom({ branch, next: from + 1 }, walk)) {
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
    const { branch, next } = place;
    const { ends, gap } = grown(branch, walk.known.keysOf);
    for (const { pattern, meaning } of ends) found.push({ pattern, meaning, to: next });
    stepFrom(open, place, walk);
    if (gap === undefined) continue;
    for (const { pattern, meaning } of grown(gap, walk.known.keysOf).ends) found.push({ pattern, meaning, to: next });
    stepOverGap(open, { branch: gap, next }, walk);
  }
  return found;
}

/** Adds to the open places those that the next word leads to. */
function stepFrom<Meaning>(open: Place<Meaning>[], { branch, next }: Place<Meaning>, { known, tokens, to }: Walk<Meaning>): void {
  const token = tokens[next];
  if (token === undefined || next >= to || branch.words.size === 0 || !isJoined(token)) return;
  const first = open.length;
  for (const read of formsOf(token)) {
    for (const child of branchesOf(branch, read, known.form)) if (!isOpen(open, first, child)) open.push({ branch: child, next: next + 1 });
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

function stepOverGap<Meaning>(open: Place<Meaning>[], { branch, next }: Place<Meaning>, walk: Walk<Meaning>): void {
  stepFrom(open, { branch, next }, walk);
  for (let skipped = 1; skipped <= widestGap; skipped++) {
    const over = walk.tokens[next + skipped - 1];
    if (over === undefined || next + skipped > walk.to || !isJoined(over)) break;
    stepFrom(open, { branch, next: next + skipped }, walk);
  }
}

/** Whether a word may belong to one phrase with the word before: nothing stands between but spaces, a hyphen, quotation marks or a bracket. */
function isJoined({ before }: Token): boolean {
  return before === ' ' || (before.length <= 4 && /^[ "'()-]*$/.test(before));
}

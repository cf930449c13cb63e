import { languageOf, languages } from '../languages/languages.ts';
import { folded } from './fold.ts';
import { remembered } from './remembered.ts';
import { isArabic } from './scripts.ts';
import { deepStem, stemBeginning } from './word-forms.ts';

/** By which form words are compared: as written, without the article, or by their stem. */
export type FormName = 'word' | 'bare' | 'stem';

/** A place in the tree. It grows where a text leads: most patterns are never met, and their further words never looked at. */
export interface Branch<Meaning> {
  readonly words: Map<string, Branch<Meaning>>;
  /** What comes after any few words. */
  gap?: Branch<Meaning>;
  readonly ends: End<Meaning>[];
  /** Patterns that go on from here and are no part of the tree yet. */
  readonly waiting: Rest<Meaning>[];
}

/** A pattern that ends at a place in the tree. */
export interface End<Meaning> {
  readonly pattern: string;
  readonly meaning: Meaning;
}

/** What is left of a pattern: its steps from one on. */
interface Rest<Meaning> extends End<Meaning> {
  readonly steps: readonly string[];
  readonly from: number;
}

/** A word with which patterns begin, and what is left of one of them after it. */
interface Beginning<Meaning> {
  readonly spelling: string;
  readonly next: Rest<Meaning>;
}

/** How many first letters of a form are compared before the form itself. */
const shared = 3;

/** Whether a step has words that may stand for others. */
const isShort = /[<+^]/;

/** What words of patterns stand for that a lexicon writes in short, with `|` between. */
export interface Shorthand {
  /** The words of a step. */
  readonly spell: (word: string) => string;
  /** Those with which a pattern begins: besides words, verbs (`+` and by what they are looked up). */
  readonly begin: (word: string) => string;
}

const asWritten = (word: string) => word;

/** Where nothing is written in short. */
export const inFull: Shorthand = { spell: asWritten, begin: asWritten };

/** By what letters a form is written. */
type Script = 'arabic' | 'other';

/** By script: patterns that have no word of it, and no class of words. */
const otherLetters: Readonly<Record<Script, RegExp>> = { arabic: /^[^\u0600-\u06ff<]+$/, other: /^[\u0621-\u064a|?=~^ ]+$/ };

/** What stands before a word that is to be met as it is, and before a verb. */
const marks: ReadonlySet<string> = new Set('=+');

function scriptOf(form: string): Script {
  return isArabic(marks.has(form.charAt(0)) ? form.slice(1) : form) ? 'arabic' : 'other';
}

/**
 * The tree of patterns of one form. Its first words are thousands, and a stem takes time to find: they wait by their first letters, and only those
 * that begin as a word of a text does are looked at; patterns of other letters than the text's not even so far.
 */
export class PatternTree<Meaning> {
  readonly form: FormName;
  readonly #root = emptyBranch<Meaning>();
  readonly #entries: Iterable<readonly [pattern: string, meaning: Meaning]>;
  readonly #isStem: boolean;
  /** The words that one of a step stands for, which many steps may share. */
  readonly #spelled: (word: string) => readonly string[];
  readonly #begun: (word: string) => readonly string[];
  readonly #waiting = new Map<string, Beginning<Meaning>[]>();
  /** Whose patterns do not even wait yet. */
  readonly #unread: Set<Script> = new Set<Script>(['arabic', 'other']);
  readonly #steps = new Map<string, ReadonlySet<string>>();
  readonly #keysOfWord: (word: string) => readonly string[];

  constructor(entries: Iterable<readonly [pattern: string, meaning: Meaning]>, form: FormName, { spell, begin }: Shorthand) {
    this.#entries = entries;
    this.form = form;
    this.#isStem = form === 'stem';
    this.#spelled = remembered((word) => spellingsIn(spell(word)));
    this.#begun = remembered((word) => spellingsIn(begin(word)));
    this.#keysOfWord = remembered((word) => this.#spelled(word).map((one) => this.#keyOf(one)));
  }

  /** The forms under which the words of a step are compared. Many patterns go on alike. */
  keysOf(step: string): ReadonlySet<string> {
    const known = this.#steps.get(step);
    if (known !== undefined) return known;
    const keys = new Set(step.split('|').flatMap(this.#keysOfWord));
    this.#steps.set(step, keys);
    return keys;
  }

  /** Where the patterns go on that begin with a form of a word. */
  from(key: string): Branch<Meaning> | undefined {
    this.#readThose(scriptOf(key));
    const letters = key.slice(0, shared);
    const waiting = this.#waiting.get(letters);
    if (waiting !== undefined) {
      this.#waiting.delete(letters);
      for (const { spelling, next } of waiting) begin(childOf(this.#root, this.#keyOf(spelling)), next);
    }
    return this.#root.words.get(key);
  }

  /** A branch with all that waited there, in the order of the patterns. */
  grown(branch: Branch<Meaning>): Branch<Meaning> {
    if (branch.waiting.length > 0) for (const rest of branch.waiting.splice(0)) this.#growBy(branch, rest);
    return branch;
  }

  /** Reads the patterns that words of a script may begin, once. */
  #readThose(script: Script): void {
    if (!this.#unread.delete(script)) return;
    for (const [pattern, meaning] of this.#entries) {
      if (!otherLetters[script].test(pattern)) this.#wait(script, { pattern, meaning, steps: stepsOf(pattern), from: 0 });
    }
  }

  /** Puts a pattern under each of the words with which it may begin; where the first may be left out, those after it, too. */
  #wait(script: Script, { pattern, meaning, steps, from }: Rest<Meaning>): void {
    const step = steps[from];
    if (step === undefined || step === '~') return;
    const next = { pattern, meaning, steps, from: from + 1 };
    for (const spelling of isShort.test(step) ? step.split('|').flatMap(this.#begun) : spellingsIn(step)) {
      if (scriptOf(spelling) !== script) continue;
      const letters = this.#lettersOf(spelling);
      const others = this.#waiting.get(letters);
      if (others === undefined) this.#waiting.set(letters, [{ spelling, next }]);
      else others.push({ spelling, next });
    }
    if (step.includes('?')) this.#wait(script, next);
  }

  #keyOf(spelling: string): string {
    return this.#isStem && !marks.has(spelling.charAt(0)) ? deepStem(spelling) : spelling;
  }

  #lettersOf(spelling: string): string {
    return (this.#isStem && !marks.has(spelling.charAt(0)) ? stemBeginning(spelling) : spelling).slice(0, shared);
  }

  #growBy(branch: Branch<Meaning>, rest: Rest<Meaning>): void {
    const { pattern, meaning, steps, from } = rest;
    const step = steps[from];
    const next = { pattern, meaning, steps, from: from + 1 };
    if (step === undefined) addEnd(branch.ends, { pattern, meaning });
    else if (step === '~') gapOf(branch).waiting.push(next);
    else {
      for (const key of this.keysOf(step)) childOf(branch, key).waiting.push(next);
      if (step.includes('?')) this.#growBy(branch, next);
    }
  }
}

function stepsOf(pattern: string): readonly string[] {
  return pattern.includes(' ') ? pattern.split(' ') : [pattern];
}

/**
 * The words of a step, folded; those to be met as they stand begin with `=`. A word whose first letters only look like an article when folded
 * (ألغام) is met with and without an article before it.
 */
function spellingsIn(step: string): readonly string[] {
  const words = step.includes('?') ? step.replaceAll('?', '') : step;
  const plain = folded(words);
  const mayLookArticled = articles.some((article) => plain.includes(article));
  if (!mayLookArticled) return plain.includes('|') ? plain.split('|') : [plain];
  const written = words.split('|');
  return plain.split('|').flatMap((word, at) => {
    const { article } = languageOf(word).clitics;
    return article !== '' && word.startsWith(article) && !written[at]?.startsWith(article) ? [word, article + word] : word;
  });
}

const articles: readonly string[] = languages.map(({ clitics }) => clitics.article).filter((article) => article !== '');

function emptyBranch<Meaning>(): Branch<Meaning> {
  return { words: new Map(), ends: [], waiting: [] };
}

/** A pattern whose words may be left out can come to one place in two ways. */
function addEnd<Meaning>(ends: End<Meaning>[], end: End<Meaning>): void {
  const last = ends.at(-1);
  if (last?.pattern !== end.pattern || last.meaning !== end.meaning) ends.push(end);
}

function gapOf<Meaning>(branch: Branch<Meaning>): Branch<Meaning> {
  branch.gap ??= emptyBranch();
  return branch.gap;
}

/** Two words of one step may have one form. */
function begin<Meaning>({ waiting }: Branch<Meaning>, next: Rest<Meaning>): void {
  if (waiting.at(-1) !== next) waiting.push(next);
}

function childOf<Meaning>({ words }: Branch<Meaning>, key: string): Branch<Meaning> {
  const known = words.get(key);
  if (known !== undefined) return known;
  const child = emptyBranch<Meaning>();
  words.set(key, child);
  return child;
}

import type { NameKind } from '@mithaq/domain';
import { isSpace } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { articles, particles, patronymics } from './words.ts';

/** How much of a record's name a form is. */
type NameForm = 'full' | 'short' | 'surname';

/** A record that goes by a form. */
export interface NameOf {
  readonly record: string;
  readonly kind: 'actor' | 'place' | 'office' | 'agreement';
  readonly isPerson: boolean;
  readonly form: NameForm;
  /** The name in the register that the form was made from. */
  readonly value: string;
  /** What that name is to the record. */
  readonly nameKind: NameKind;
  /** Written in capitals throughout, and one word: `US` is not `us`. */
  readonly isAcronym: boolean;
}

/** Names by their folded words. */
export interface NameTrie {
  /** Absent where no name goes on: most of the tree are ends of names. */
  next?: Map<string, NameTrie>;
  readonly names: NameOf[];
  /** The records of the names, kept where they are many: hundreds of persons may share a surname. */
  records?: Set<string>;
}

/** More names than this are not looked through one by one. */
const few = 8;

export function emptyTrie(): NameTrie {
  return { names: [] };
}

/** Puts a form into the trie; a record's fuller form of the same words stays. */
export function addName(trie: NameTrie, words: readonly string[], name: NameOf): void {
  let node = trie;
  for (const word of words) {
    node.next ??= new Map();
    const known = node.next.get(word);
    const child = known ?? emptyTrie();
    if (known === undefined) node.next.set(word, child);
    node = child;
  }
  if (words.length === 0 || isHeld(node, name)) return;
  node.names.push(name);
  node.records?.add(name.record);
}

function isHeld(node: NameTrie, { record }: NameOf): boolean {
  if (node.names.length <= few) return node.names.some((one) => one.record === record);
  node.records ??= new Set(node.names.map((one) => one.record));
  return node.records.has(record);
}

/** The names that a stretch of words may be, and the token after it. */
export interface NameMatch {
  readonly names: readonly NameOf[];
  readonly next: number;
}

interface Step {
  readonly node: NameTrie;
  readonly next: number;
  /** Whether words were skipped that only a person's name may have inside. */
  readonly skipped: boolean;
}

/** The longest name that starts at a token when its word is read as given. */
export function longestName(trie: NameTrie, tokens: readonly Token[], at: number, word: string): NameMatch | undefined {
  const first = trie.next?.get(word);
  let step: Step | undefined = first && { node: first, next: at + 1, skipped: false };
  let best: NameMatch | undefined;
  while (step) {
    const { node, next, skipped }: Step = step;
    const names = skipped ? node.names.filter(({ isPerson }) => isPerson) : node.names;
    if (names.length > 0) best = { names, next };
    step = stepOn(step, tokens) ?? stepOver(step, tokens);
  }
  return best;
}

function stepOn({ node, next, skipped }: Step, tokens: readonly Token[]): Step | undefined {
  const token = tokens[next];
  const child = token && joins(tokens, next) ? node.next?.get(token.text) : undefined;
  return child && { node: child, next: next + 1, skipped };
}

/** Over a patronymic ("bin Muhammad") or an article that the register's spelling of the name does not have. */
function stepOver(step: Step, tokens: readonly Token[]): Step | undefined {
  const word = joins(tokens, step.next) ? tokens[step.next]?.text : undefined;
  if (word === undefined) return undefined;
  if (articles.has(word)) return stepOn({ ...step, next: step.next + 1, skipped: true }, tokens);
  if (!patronymics.has(word)) return undefined;
  const father = particles.has(tokens[step.next + 1]?.text ?? '') ? 2 : 1;
  return stepOn({ ...step, next: step.next + 1 + father, skipped: true }, tokens);
}

/** A space, the point after an initial, or a sign that names have inside: "the 5+5 commission". */
function joins(tokens: readonly Token[], at: number): boolean {
  const between = tokens[at]?.before ?? '\n';
  return isSpace(between) || (between === '. ' && tokens[at - 1]?.text.length === 1) || /^ ?[+&] ?$/.test(between);
}

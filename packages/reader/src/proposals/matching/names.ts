import { agreementKey, type Name, nameKey } from '@mithaq/domain';
import { likeness } from '../../names/likeness.ts';

/** How alike two lists of names are: one name in common, however it is spelt, names alike, or none. */
export type NamesLikeness = 'same' | 'alike' | 'other' | 'cannot tell';

/** Two spellings of one word are so alike at least, as a share (`likeness`). */
const leastShare = 0.7;
/** Words that join names and tell nobody from another, folded. */
const particles: ReadonlySet<string> = new Set(['بن', 'ابن', 'bin', 'ibn', 'ben', 'al', 'el', 'ال', 'of', 'the']);

/**
 * Compares the names of two who are perhaps one, across spellings and scripts: the same folded name, or word for word spellings of one name,
 * of which the shorter may leave out what stands between its first word and its last.
 */
export function comparedNames(names: readonly Name[], others: readonly Name[]): NamesLikeness {
  return compared(names.map(wordsOf), others.map(wordsOf));
}

/** The same for what agreements are called: words for kinds of instrument count for nothing, and the order of words does not matter. */
export function comparedTitles(names: readonly Name[], others: readonly Name[]): NamesLikeness {
  const [mine, theirs] = [names.map(titleWords), others.map(titleWords)].map((all) => all.filter((words) => words.length > 0));
  const inOneScript = mine?.some((words) => theirs?.some((held) => isArabic(words) === isArabic(held)));
  return inOneScript && mine && theirs ? compared(mine, theirs) : 'cannot tell';
}

function compared(names: readonly (readonly string[])[], others: readonly (readonly string[])[]): NamesLikeness {
  if (names.length === 0 || others.length === 0) return 'cannot tell';
  const keys = new Set(others.map((words) => words.join(' ')));
  if (names.some((words) => keys.has(words.join(' ')))) return 'same';
  return names.some((words) => others.some((held) => areAlike(words, held))) ? 'alike' : 'other';
}

/** Every word of the shorter has one like it in the longer, and at least three in five words of the longer are met. */
function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.length === 0 || few.length * 5 < many.length * 3) return false;
  const open = [...many];
  return few.every((word) => {
    const at = open.findIndex((held) => held === word || likeness(word, held).share >= leastShare);
    if (at !== -1) open.splice(at, 1);
    return at !== -1;
  });
}

/** Names are read no further: no name has more words. */
const mostWords = 12;

function wordsOf({ value }: Name): readonly string[] {
  return nameKey(value)
    .split(' ')
    .filter((word) => word !== '' && !particles.has(word))
    .slice(0, mostWords);
}

function titleWords({ value }: Name): readonly string[] {
  return agreementKey(value)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords);
}

function isArabic(words: readonly string[]): boolean {
  return /\p{Script=Arabic}/u.test(words[0] ?? '');
}

const arabic = /\p{Script=Arabic}/u;

type Rewriting = readonly (readonly [RegExp, string])[];

/** Parts of Arabic names that one writer joins and another does not, in a folded name: the article within a joined word goes too. */
const arabicParts: Rewriting = [
  [/(?<= )ابن(?= )/gu, 'بن'],
  [/(?<!\p{L})(عبد|ابو)ال(?=\p{L}{3})/gu, '$1'],
  [/(?<=\p{L}{2})الدين(?!\p{L})/gu, 'دين'],
];

/**
 * Latin spellings of one Arabic sound, in a folded name: Gaddafi and Qadhafi, Abdul Rahman and Abdurrahman. A letter written twice is one; digits are not.
 */
const latinParts: Rewriting = [
  [/(?<!\p{L})abd[aeiou]?(?:[lrsdtnz])?(?= )/gu, 'abd'],
  [/(?<!\p{L})abd[aeiou](?:l(?=\p{L}{3})|([rsdtnz])(?=\1))/gu, 'abd'],
  [/(?<= )(?:ibn|ben)(?= )/gu, 'bin'],
  [/kh|gh|[qgc]/gu, 'k'],
  [/dh/gu, 'd'],
  [/th/gu, 't'],
  [/oo|ou/gu, 'u'],
  [/ee/gu, 'i'],
  [/o/gu, 'u'],
  [/[ey]/gu, 'i'],
  [/(\p{L})\1+/gu, '$1'],
];

/** Shorter than this, too many names are spelt alike to mean anything. */
const shortest = 5;

/**
 * A folded name (`nameKey`) without spaces, and without what spellings of one name in one script differ in: `عبد الله السني` and
 * `عبدالله السني` are one, and so are `Gaddafi` and `Qadhafi`. Empty where too little is left to tell names apart. It proposes,
 * and proves nothing: English words that differ in nothing else (Cate, Kate) are spelt alike too. The list is ours.
 */
export function spellingOf(key: string): string {
  const parts = arabic.test(key) ? arabicParts : latinParts;
  const joined = parts.reduce((text, [written, one]) => text.replaceAll(written, one), key).replaceAll(' ', '');
  return joined.length < shortest ? '' : joined;
}

/** Whether two folded names differ only in words that one of them gives by their first letter: `f sarraj` and `fayez sarraj`. */
export function haveSameInitials(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  const pairs = words.map((word, at): readonly [string, string] => [word, others[at] ?? '']);
  const isShared = ([word, fellow]: readonly [string, string]): boolean => word.length > 2 && word === fellow;
  return (
    words.length === others.length &&
    pairs.some(isShared) &&
    pairs.every(([word, fellow]) => word === fellow || isInitialOf(word, fellow) || isInitialOf(fellow, word))
  );
}

function isInitialOf(letter: string, word: string): boolean {
  return letter.length === 1 && /\p{L}/u.test(letter) && word.startsWith(letter);
}

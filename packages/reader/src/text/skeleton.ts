/** Arabic letters by the class of consonant they are transliterated to. Vowel letters, ʿayn and hamza have none. */
const arabicClasses: Readonly<Record<string, string>> = {
  b: 'ب',
  t: 'تثط',
  g: 'جغ',
  k: 'خقك',
  d: 'دذض',
  r: 'ر',
  z: 'زظ',
  s: 'سص',
  S: 'ش',
  f: 'ف',
  l: 'ل',
  m: 'م',
  n: 'ن',
  h: 'حه',
};
/** Latin letters by the same classes, where they stand alone. */
const latinClasses: Readonly<Record<string, string>> = {
  b: 'bp',
  t: 't',
  g: 'gj',
  k: 'kqc',
  d: 'd',
  r: 'r',
  z: 'z',
  s: 's',
  S: 'š',
  f: 'fv',
  l: 'l',
  m: 'm',
  n: 'n',
  h: 'h',
  ks: 'x',
};
/** Letters that stand for one consonant together, the longest first. */
const together: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|sh|ch/g, 'š'],
  [/تش/g, 'ش'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/kh/g, 'k'],
  [/gh|dj/g, 'g'],
  [/c(?=[eiy])/g, 's'],
];
const classes = new Map(
  [arabicClasses, latinClasses].flatMap((table) =>
    Object.entries(table).flatMap(([name, letters]) => Array.from(letters, (letter) => [letter, name] as const)),
  ),
);

/**
 * The consonants of a folded word by classes common to Arabic and Latin script, so that a name and its transliteration
 * often share them: `النمروش` without its article and `namroush` are both `nmrS`. Vowels go, an `h` counts only at the
 * front, and a doubled consonant counts once. Fewer than two consonants tell nothing: such a word has no skeleton.
 */
export function skeleton(word: string): string | undefined {
  let consonants = '';
  for (const [at, letter] of [...together.reduce((text, [letters, one]) => text.replace(letters, one), word)].entries()) {
    const name = classes.get(letter);
    if (name === undefined || name === consonants.at(-1) || (name === 'h' && at > 0)) continue;
    consonants += name;
  }
  return consonants.length < 2 ? undefined : consonants;
}

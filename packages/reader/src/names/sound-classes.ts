/** Consonants that spellings and transliterations of one name exchange, by class. Vowels, ʿayn and hamza have none. */
const members: Readonly<Record<string, string>> = {
  b: 'bpvfبف',
  t: 'tdتدطضثظذ',
  k: 'kqgjcxكقغجخ',
  s: 'szšسزصش',
  r: 'rر',
  l: 'lل',
  m: 'mم',
  n: 'nن',
  h: 'hحه',
};

const classes: ReadonlyMap<string, string> = new Map(
  Object.entries(members).flatMap(([name, letters]) => Array.from(letters, (letter): [string, string] => [letter, name])),
);

/** The class of a consonant; undefined for any other letter. */
export function soundClassOf(letter: string): string | undefined {
  return classes.get(letter);
}

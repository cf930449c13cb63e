/**
 * Letters that one name is written with in different ways, by what they are folded to. What Unicode itself takes apart (hamza
 * carriers, accents, presentation forms) is not repeated. Nothing: letters that leave no trace, such as tatweel and ʿayn signs.
 */
const foldedTo: Readonly<Record<string, string>> = {
  ا: 'ٱ',
  ي: 'ىیې',
  ه: 'ةەہ',
  ك: 'کگ',
  ب: 'پ',
  ف: 'ڤ',
  ج: 'چ',
  ز: 'ژ',
  i: 'ı',
  d: 'đð',
  l: 'ł',
  o: 'ø',
  ss: 'ß',
  ae: 'æ',
  oe: 'œ',
  '': "ـءʿʾʻʼ'’‘`",
};

const spelling = /* @__PURE__ */ spellings();

function spellings(): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(foldedTo).flatMap(([to, letters]) => Array.from(letters, (letter): [string, string] => [letter, to])),
    ...Array.from('٠١٢٣٤٥٦٧٨٩', (digit, value): [string, string] => [digit, String(value)]),
    ...Array.from('۰۱۲۳۴۵۶۷۸۹', (digit, value): [string, string] => [digit, String(value)]),
  ]);
}

/**
 * Articles at the head of a word, in a text that NFKD took apart: a bare alif, without hamza, before lam and three letters more, so
 * that ألمانيا and إلهام stay whole; in Latin script every assimilated form, where a hyphen shows it.
 */
const articles =
  /(?<![\p{L}\p{M}\p{N}])(?:[اٱ](?!\p{M}*[\u0653-\u0655])\p{M}*ل\p{M}*(?=(?:\p{L}\p{M}*){3})|[ae](?:sh|dh|th|[ldsrntz])[-–](?=\p{L}))/gu;

/** Hamza that two schools of spelling put on two carriers: هيأة and هيئة, شئون and شؤون. What they are written as, taken apart. */
const carriers: readonly (readonly [RegExp, string])[] = [
  [/(?<=ي)\u0627\u0654/gu, 'ي'],
  [/ي\u0654(?=و)/gu, 'و'],
];

/**
 * A name folded for comparison, good enough for Arabic and Latin script: marks, accents, case, hamza, tatweel and quotes go;
 * alifs, ya and alif maqsura, ta marbuta and ha, Persian and Arabic letters are one, and so are digits; Arabic articles at the
 * head of a word go, in Latin script where a hyphen shows them; punctuation and the zero-width non-joiner are spaces. What
 * remains are words with single spaces between. It is not transliteration, and no stemming: see `consonantsOf` for names in two
 * scripts, `spellingOf` for words that one writer joins. Where a writer leaves the hamza out, المانيا loses two letters of its own.
 * (Decomposition is Unicode's NFKD, Annex 15; which letters are one is ours, after the normalisations usual in Arabic search.)
 */
export function nameKey(name: string): string {
  const apart = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('\u200c', ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(articles, '');
  const carried = carriers.reduce((text, [written, one]) => text.replaceAll(written, one), apart);
  return Array.from(carried.replaceAll(/\p{M}/gu, ''), (letter) => spelling.get(letter) ?? letter)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Latin letters that together stand for one consonant, the longest first, and the class that they belong to. */
const together: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch/g, 'š'],
  [/kh/g, 'k'],
  [/gh|dj/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
];

/** Consonants that transliterations and Turkish or Italian spellings do not keep apart, by class. Vowels and weak letters have none. */
const classes = /* @__PURE__ */ consonantClasses();

function consonantClasses(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries({
      b: 'bpب',
      t: 'tتثط',
      g: 'gjجغ',
      k: 'kqcخقك',
      d: 'dدذض',
      r: 'rر',
      z: 'zزظ',
      s: 'sسص',
      š: 'šش',
      f: 'fvف',
      l: 'lل',
      m: 'mم',
      n: 'nن',
    }).flatMap(([name, letters]) => Array.from(letters, (letter): [string, string] => [letter, name])),
  );
}

/**
 * The consonants of a folded name by classes common to Arabic and Latin script, so that a name and its transliteration often
 * share them: `فايز السراج` and `Fayez al-Sarraj` are both `fz srg`. Vowels, ʿayn, h, w and y go, a doubled consonant counts once,
 * and digits stay: the 444 Brigade is not the 301. Two names that sound alike often share them too: it proposes, and proves nothing.
 */
export function consonantsOf(key: string): string {
  return key
    .split(' ')
    .map(consonantsOfWord)
    .filter((word) => word !== '')
    .join(' ');
}

function consonantsOfWord(word: string): string {
  const letters = together.reduce((text, [group, one]) => text.replaceAll(group, one), word);
  const found = Array.from(letters).flatMap((letter) => classes.get(letter) ?? (/\d/.test(letter) ? letter : []));
  return found.filter((letter, at) => letter !== found[at - 1] || /\d/.test(letter)).join('');
}

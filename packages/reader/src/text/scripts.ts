/** What the first character of a word says of it: by what letters it is written, and whether it is a number. */
interface Kind {
  readonly isArabic: boolean;
  readonly isLatin: boolean;
  readonly isNumber: boolean;
}

/** Everything up to the end of the Arabic block is worked out once; the rest whenever it is met. */
const tabled = 0x700;
const table = new Array<Kind | undefined>(tabled);
const nothing: Kind = { isArabic: false, isLatin: false, isNumber: false };

/** Whether a word is written in Arabic letters. */
export function isArabic(word: string): boolean {
  return kindOf(word).isArabic;
}

/** Whether a folded word is written in Latin letters. */
export function isLatin(word: string): boolean {
  return kindOf(word).isLatin;
}

/** Whether a folded token is a number. */
export function isNumber(word: string): boolean {
  return kindOf(word).isNumber;
}

function kindOf(word: string): Kind {
  const code = word.codePointAt(0);
  if (code === undefined) return nothing;
  const known = table[code];
  if (known !== undefined) return known;
  const kind = workedOut(code);
  if (code < tabled) table[code] = kind;
  return kind;
}

function workedOut(code: number): Kind {
  const character = String.fromCodePoint(code);
  return {
    isArabic: /\p{Script=Arabic}/u.test(character),
    isLatin: /\p{Script=Latin}/u.test(character),
    isNumber: /\p{N}/u.test(character),
  };
}

/**
 * Letters that are written differently and mean the same to a reader, by code point. What Unicode itself decomposes
 * (hamza carriers, accents, presentation forms) is not repeated here. The standalone hamza `ء` stays: it is a letter of its own.
 */
const sameLetters: Readonly<Record<string, string>> = {
  ا: 'ٱٲٳٵ',
  ي: 'ىیېےۍ',
  ه: 'ةەہھۀۃ',
  ك: 'کگڪڭݣ',
  ب: 'پ',
  ف: 'ڤ',
  ق: 'ڨ',
  ج: 'چ',
  ز: 'ژ',
  و: 'ۇۆۋ',
  o: 'ø',
  d: 'đð',
  l: 'ł',
  i: 'ı',
  h: 'ħ',
  ss: 'ß',
  ae: 'æ',
  oe: 'œ',
  th: 'þ',
};

const samePunctuation: Readonly<Record<string, string>> = {
  '"': '“”„‟«»‹›″❝❞〝〞＂',
  "'": '‘’‚‛′ʼ`´＇',
  '-': '‐‑‒–—―−﹘﹣－',
  ',': '،٬',
  ';': '؛',
  '?': '؟',
  '.': '٫۔',
  '%': '٪',
  '/': '⁄∕',
  ' ': '\t',
};

/** Letters of a transliteration that stand for ʿayn and hamza, and tatweel: they leave no trace. */
const dropped = 'ـʿʾʻˁˀۥۦ';

/** What a code point that Unicode has already decomposed and lower-cased is written as; absent where it stays as it is. */
export const spelling: ReadonlyMap<string, string> = new Map([
  ...spelled(sameLetters),
  ...spelled(samePunctuation),
  ...spelled({ '': dropped }),
  ...digits('٠'),
  ...digits('۰'),
]);

function spelled(table: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(table).flatMap(([letter, variants]) => Array.from(variants, (variant): [string, string] => [variant, letter]));
}

function digits(zero: string): [string, string][] {
  const first = zero.codePointAt(0) ?? 0;
  return Array.from({ length: 10 }, (_, value): [string, string] => [String.fromCodePoint(first + value), String(value)]);
}

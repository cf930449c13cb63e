import type { SearchTerm } from '@mithaq/reader';

/** The fewest letters of either half of a compound. */
const shortestHalf = 3;
/** A longer word is not taken apart: each place where it may be costs two look-ups. */
const longestCompound = 24;

/** Two words of a query written as one, the second with or without its ending: `coast guards` is `coastguards` and `coastguard`. */
export function joinedForms(one: SearchTerm, other: SearchTerm): string[] {
  const written = one.forms[0]?.form ?? '';
  return other.forms.filter(({ weight }) => weight <= 'B').map(({ form }) => written + form);
}

/** A word of a query as two, wherever it may be divided: one of them is `coast guard` for `coastguard`. */
export function halvesOf(word: string): [string, string][] {
  if (word.length > longestCompound) return [];
  const places = Array.from({ length: Math.max(0, word.length - 2 * shortestHalf + 1) }, (_, index) => index + shortestHalf);
  return places.filter((at) => isBoundary(word, at)).map((at) => [word.slice(0, at), word.slice(at)]);
}

/** Never within a character, and never before a mark. */
function isBoundary(word: string, at: number): boolean {
  return !/^(?:[\uDC00-\uDFFF]|\p{M})/u.test(word.slice(at));
}

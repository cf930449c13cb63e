import * as z from 'zod';

/**
 * The longest quote of a selector. `selectorFor` counts it in UTF-16 code units, as positions are counted. The schema counts
 * code points, as JSON Schema does, so that both give one verdict; no text has more of those than of code units.
 */
export const longestQuote = 2000;

/** The most that a selector keeps of the text on either side of its quote, counted as `longestQuote` is. */
export const longestContext = 200;

const texts = [
  { part: 'exact', message: 'the quote must not cut a character (a surrogate pair) in half' },
  { part: 'prefix', message: 'the text must not cut a character (a surrogate pair) in half' },
  { part: 'suffix', message: 'the text must not cut a character (a surrogate pair) in half' },
] as const;
const otherLength = { message: 'end - start must be the length of the quote in UTF-16 code units' };

/**
 * Where a passage stands in its source: the W3C Web Annotation TextQuoteSelector and TextPositionSelector in one.
 * `start` (included) and `end` (excluded) count UTF-16 code units of the text as given. `prefix` and `suffix` are kept
 * only where the quote alone would not be unique, and as short as that needs (`selectorFor` makes such a selector).
 */
export const Selector = z
  .strictObject({
    exact: z.string().min(1).max(longestQuote),
    prefix: z.string().max(longestContext).exactOptional(),
    suffix: z.string().max(longestContext).exactOptional(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .check(({ value, issues }) => {
    for (const { part, message } of texts)
      if (!isWellFormed(value[part] ?? '')) issues.push({ code: 'custom', path: [part], input: value[part], message });
    if (value.end - value.start !== value.exact.length) issues.push({ code: 'custom', input: value, ...otherLength });
  });
export type Selector = z.output<typeof Selector>;

/** What a check of a selector against a text found. */
export type SelectorCheck = { readonly result: 'exact' } | { readonly result: 'mismatch'; readonly found: string };

/** Holds a quote to the letter against the text at its position. Nothing is normalised and nothing is moved. */
export function checkSelector(selector: Selector, text: string): SelectorCheck {
  const found = text.slice(selector.start, selector.end);
  return found === selector.exact ? { result: 'exact' } : { result: 'mismatch', found };
}

/** Looking for any half at all is four times as fast as looking for one alone, and most texts have none. */
const anyHalf = /[\uD800-\uDFFF]/;
const loneHalf = /\p{Surrogate}/u;

/** Whether a text has no half of a surrogate pair standing alone, so that UTF-8 can carry it. */
export function isWellFormed(text: string): boolean {
  return !anyHalf.test(text) || !loneHalf.test(text);
}

/** Words in a row, as white space divides them. Bidi controls, joiners and the like are no words by themselves. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /\P{Cf}/u.test(word)).length;
}

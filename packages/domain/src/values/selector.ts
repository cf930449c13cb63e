import { z } from 'zod';

/**
 * Where a passage stands in its source: the W3C Web Annotation TextQuoteSelector and TextPositionSelector in one.
 * `start` (included) and `end` (excluded) count UTF-16 code units of the text as given. `prefix` and `suffix` are kept
 * only where the quote alone would not be unique, and as short as that needs.
 */
export const Selector = z
  .strictObject({
    exact: z.string().min(1).max(2000).refine(isWhole, 'the quote must not cut a character (a surrogate pair) in half'),
    prefix: z.string().max(200).exactOptional(),
    suffix: z.string().max(200).exactOptional(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .refine(({ exact, start, end }) => end - start === exact.length, 'end - start must be the length of the quote in UTF-16 code units');
export type Selector = z.output<typeof Selector>;

/** What a check of a selector against a text found. */
export type SelectorCheck = { readonly result: 'exact' } | { readonly result: 'mismatch'; readonly found: string };

/** Holds a quote to the letter against the text at its position. Nothing is normalised and nothing is moved. */
export function checkSelector(selector: Selector, text: string): SelectorCheck {
  const found = text.slice(selector.start, selector.end);
  return found === selector.exact ? { result: 'exact' } : { result: 'mismatch', found };
}

function isWhole(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** Words in a row, as white space divides them. Bidi controls, joiners and the like are no words by themselves. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /\P{Cf}/u.test(word)).length;
}

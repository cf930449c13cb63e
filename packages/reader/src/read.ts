import type { Day } from '@mithaq/domain';
import { findDates } from './dates/find-dates.ts';
import type { Found } from './found.ts';
import { findNames } from './names/find-names.ts';
import type { Lexicon } from './names/lexicon.ts';
import { tokenize } from './text/tokens.ts';

/** What the reader has to be told about a text. */
export interface ReadingContext {
  readonly lexicon: Lexicon;
  /** The day the text was published, for dates without a year; such dates are left out where it is not known. */
  readonly published?: Day;
}

/**
 * Reads a text: what it mentions and dates, in the order of the text. Two findings of one kind never overlap.
 * Pure, and linear in the text's length; any string may be given.
 */
export function read(text: string, { lexicon, published }: ReadingContext): readonly Found[] {
  const tokenized = tokenize(text);
  const mentions = findNames(tokenized, lexicon);
  const dates = findDates(tokenized, published);
  return [...mentions, ...dates].sort((one, other) => one.start - other.start || one.end - other.end);
}

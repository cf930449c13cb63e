import type { Day } from '@mithaq/domain';
import type { Prepared } from './annotated.ts';
import { findDates } from './dates/find-dates.ts';
import type { Found } from './found.ts';
import { findNames } from './names/find-names.ts';
import type { Lexicon } from './names/lexicon.ts';
import { sentencesOf } from './text/sentences.ts';
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
export function read(text: string, context: ReadingContext): readonly Found[] {
  const prepared = prepare(text, context);
  const mentions = findNames(prepared.text, prepared.lexicon);
  const dates = findDates(prepared.text, prepared.published);
  return [...mentions, ...dates].sort((one, other) => one.start - other.start || one.end - other.end);
}

function prepare(original: string, { lexicon, published }: ReadingContext): Prepared {
  const text = tokenize(original);
  return { text, sentences: sentencesOf(text.tokens), lexicon, ...(published && { published }) };
}

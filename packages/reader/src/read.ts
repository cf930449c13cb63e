import type { Day } from '@mithaq/domain';
import { findAgreements } from './agreements/find-agreements.ts';
import type { Annotated, Prepared, WithAgreements } from './annotated.ts';
import { findClauses } from './clauses/find-clauses.ts';
import { findDates } from './dates/find-dates.ts';
import { findEvents } from './events/find-events.ts';
import type { Found } from './found.ts';
import { type Counts, learned } from './learning/learn.ts';
import { findMentions } from './names/find-mentions.ts';
import type { Lexicon } from './names/lexicon.ts';
import { placed } from './text/placed.ts';
import { sentencesOf } from './text/sentences.ts';
import { tokenize } from './text/tokens.ts';
import { withoutSpelledOut } from './topics/spelled-out.ts';

/** What the reader has to be told about a text. */
export interface ReadingContext {
  readonly lexicon: Lexicon;
  /** The day the text was published, for dates without a year; such dates are left out where it is not known. */
  readonly published?: Day;
  /** What editors made of earlier findings: it makes later ones surer or less sure, and changes nothing else of them. */
  readonly counts?: Counts;
}

/**
 * Reads a text: what it mentions and dates, in the order of the text. Two findings of one kind never overlap.
 * Pure, and linear in the text's length; any string may be given.
 */
export function read(text: string, context: ReadingContext): readonly Found[] {
  const prepared = prepare(text, context);
  const { tokens } = prepared.text;
  const dates = placed(tokens, findDates(prepared.text, prepared.published));
  const mentions = findMentions(prepared, dates);
  const annotated: Annotated = { ...prepared, mentions, dates };
  const agreements = findAgreements(annotated);
  const withAgreements: WithAgreements = { ...annotated, agreements: placed(tokens, agreements) };
  const clauses = findClauses(withAgreements);
  const events = findEvents(withAgreements);
  const named = [...mentions, ...dates].map((one) => one.found);
  const told = withoutSpelledOut(withAgreements, clauses);
  const found = [...named, ...told, ...clauses, ...events].sort((one, other) => one.start - other.start || one.end - other.end);
  return context.counts === undefined ? found : learned(found, context.counts);
}

function prepare(original: string, { lexicon, published }: ReadingContext): Prepared {
  const text = tokenize(original);
  return { text, sentences: sentencesOf(text.tokens), lexicon, ...(published && { published }) };
}

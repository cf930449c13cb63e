import { Day, fuzzyDate, type Name } from '@mithaq/domain';
import { findDates } from '../dates/find-dates.ts';
import type { DateFound, Mention, Referent } from '../found.ts';
import { findMentions } from '../names/find-mentions.ts';
import { buildLexicon, type LexiconEntry } from '../names/lexicon.ts';
import { placed } from '../text/placed.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';

/** The day on which the texts of tests are published: a Tuesday. */
const published = Day.parse('2023-06-20');

/** Names of a record, each in the language of its letters. */
export function named(...values: readonly string[]): readonly Name[] {
  return values.map((value) => ({ value, language: /^\p{Script=Latin}/u.test(value) ? 'en' : 'ar', kind: 'official' }));
}

/** An interval from one day to another, either of which may be open. */
export function interval(from?: string, to?: string): NonNullable<LexiconEntry['tenures']>[number]['interval'] {
  return { ...(from && { from: fuzzyDate(from) }), ...(to && { to: fuzzyDate(to) }) };
}

/** Whom and what a text mentions, with a register of the entries given. */
export function findingsIn(text: string, entries: readonly LexiconEntry[] = []): readonly Mention[] {
  const tokenized = tokenize(text);
  const dates: readonly DateFound[] = findDates(tokenized, published);
  const prepared = { text: tokenized, sentences: sentencesOf(tokenized.tokens), lexicon: buildLexicon(entries), published };
  return findMentions(prepared, placed(tokenized.tokens, dates)).map(({ found }) => found);
}

/** The same as `exact = key`, and the key of the office where one is told. */
export function mentionsIn(text: string, entries: readonly LexiconEntry[] = []): readonly string[] {
  return findingsIn(text, entries).map((found) => `${found.exact} = ${keyOf(found)}${found.office ? ` as ${keyOf(found.office)}` : ''}`);
}

/** The record that is meant, or the newcomer's key. */
export function keyOf(referent: Referent): string {
  return 'record' in referent ? referent.record : referent.newcomer.key;
}

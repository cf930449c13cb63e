import { type Field, type Name, wordCount } from '@mithaq/domain';
import type { AgreementFound, Span } from '../../found.ts';
import type { Part, ProposedValue, Said } from '../proposal.ts';
import type { ToldAgreement } from './agreements.ts';
import { fieldsOf, natureOf } from './classes.ts';
import { agreementParticipations } from './parties.ts';
import { passagesOf } from './passages.ts';
import { eachOnce, isBacked, isOurs, restingOn, said } from './said.ts';
import type { Subjects } from './subjects.ts';

/** An agreement as the main part of its proposal, still without its label. */
export function agreementPart(text: string, told: ToldAgreement, subjects: Subjects): Omit<Part, 'label'> {
  const key = agreementPartKey(told);
  const participations = agreementParticipations(text, key, told, subjects);
  const nature = natureOf(
    participations.map(({ value }) => value),
    subjects,
  );
  const values: readonly ProposedValue[] = [
    ...namesSaid(text, key, told),
    instrumentSaid(text, key, told),
    ...(nature ? [said(key, 'nature', { value: nature })] : []),
    ...fieldsSaid(text, key, told),
    ...participations,
  ];
  const known = told.phrases.find(({ record }) => record !== undefined)?.record;
  const passages = passagesOf(text, told.phrases);
  return { key, record: 'agreement', values, passages, ...(known !== undefined && { known }), ...restingOn(told.phrases) };
}

/** The key of the part that an agreement is. */
export function agreementPartKey({ key }: ToldAgreement): string {
  return `agreement:${key}`;
}

/** The fields in which it lies: what its phrases and its clauses are about, each by the words that say so. */
function fieldsSaid(text: string, key: string, { phrases, clauses }: ToldAgreement): readonly Said<'fields', Field>[] {
  const told = [...phrases, ...clauses].flatMap((words) => fieldsOf(words.topics).map((field) => ({ field, words })));
  return eachOnce(told.map(({ field, words }) => said(key, 'fields', { value: field, passages: passagesOf(text, [words]) })));
}

/**
 * The names that the text gives; where it gives none, the phrase itself: a record has at least one name, and no name is invented. One of two that
 * one phrase means goes by its matter: "two memoranda" is the name of neither.
 */
function namesSaid(text: string, key: string, { phrases, matter }: ToldAgreement): readonly Said<'names', Name>[] {
  const named = phrases.flatMap((phrase) => phrase.names.map((name) => nameSaid(text, key, { name, phrase })));
  const standing = eachOnce(named.filter((one) => isBacked(one) || isOurs(one.value)));
  if (standing.length > 0) return standing;
  const [longest, ...others] = [...phrases].sort((one, other) => other.exact.length - one.exact.length || one.start - other.start);
  const telling = matter ? [matter] : [longest, ...others.filter(({ exact }) => wordCount(exact) >= fewestWords)];
  const aliases = telling.flatMap((words) =>
    words ? [said(key, 'names', { value: aliasOf(words), passages: passagesOf(text, [words]) })] : [],
  );
  return eachOnce(aliases).slice(0, mostNames);
}

/** A phrase of fewer words calls the agreement nothing ("the accord", "the new accord"); an editor wants no more names than these. */
const [fewestWords, mostNames] = [3, 3];

/** No name is longer, in code units. */
const longestName = 500;

function aliasOf({ exact }: Span): Name {
  const language = /\p{Script=Arabic}/u.test(exact) ? 'ar' : 'en';
  return { value: exact.slice(0, longestName), language, kind: 'alias' };
}

function nameSaid(text: string, key: string, { name, phrase }: { readonly name: Name; readonly phrase: AgreementFound }) {
  return said(key, 'names', { value: name, passages: isOurs(name) ? [] : passagesOf(text, [wordsWithin(phrase, name.value)]) });
}

/** Where in a phrase the words of a name stand; the whole phrase where they stand otherwise than the name has them. */
function wordsWithin({ start, end, exact }: Span, words: string): Span {
  const at = exact.indexOf(words);
  return at === -1 ? { start, end, exact } : { start: start + at, end: start + at + words.length, exact: words };
}

/** What the most phrases call it; of two that are as many, what the first does. */
function instrumentSaid(text: string, key: string, { phrases }: ToldAgreement) {
  const counts = new Map<string, number>();
  for (const { instrument } of phrases) counts.set(instrument, (counts.get(instrument) ?? 0) + 1);
  const [{ instrument }] = phrases;
  const value = phrases.reduce(
    (most, one) => ((counts.get(one.instrument) ?? 0) > (counts.get(most) ?? 0) ? one.instrument : most),
    instrument,
  );
  const saying = phrases.filter((phrase) => phrase.instrument === value);
  return said(key, 'instrument', { value, passages: passagesOf(text, saying) });
}

import type { Name, TopicCode } from '@mithaq/domain';
import type { AgreementFound, Span } from '../../found.ts';
import type { Part, ProposedValue, Said } from '../proposal.ts';
import type { ToldAgreement } from './agreements.ts';
import { fieldsOf, natureOf } from './classes.ts';
import { agreementParticipations } from './parties.ts';
import { passagesOf } from './passages.ts';
import { eachOnce, restingOn, said } from './said.ts';
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
    ...namesSaid(text, key, told.phrases),
    instrumentSaid(text, key, told),
    ...(nature ? [said(key, 'nature', { value: nature })] : []),
    ...fieldsOf(topicsOf(told)).map((field) => said(key, 'fields', { value: field })),
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

/** What an agreement is about: what its phrases say, and its clauses. */
function topicsOf({ phrases, clauses }: ToldAgreement): readonly TopicCode[] {
  return [...new Set([...phrases, ...clauses].flatMap(({ topics }): readonly TopicCode[] => topics))];
}

/** The names that the text gives; where it gives none, the phrase itself: a record has at least one name, and no name is invented. */
function namesSaid(text: string, key: string, phrases: ToldAgreement['phrases']): readonly Said<'names', Name>[] {
  const named = phrases.flatMap((phrase) => phrase.names.map((name) => nameSaid(text, key, { name, phrase })));
  const standing = eachOnce(named.filter(({ value, passages }) => passages.length > 0 || isOurs(value)));
  if (standing.length > 0) return standing;
  const [longest] = [...phrases].sort((one, other) => other.exact.length - one.exact.length || one.start - other.start);
  const language = /\p{Script=Arabic}/u.test(longest?.exact ?? '') ? 'ar' : 'en';
  return longest ? [nameSaid(text, key, { name: { value: longest.exact.slice(0, 500), language, kind: 'alias' }, phrase: longest })] : [];
}

/** Our own wording cites nothing. */
function isOurs({ kind }: Name): boolean {
  return kind === 'gloss' || kind === 'transliteration';
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

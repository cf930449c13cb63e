import { type AnyRecord, MithaqError, type Words } from '@mithaq/domain';
import type { Referent } from '@mithaq/reader';
import { expected } from '../expected.ts';
import type { HeldSuggestion, Reading, Writing } from '../ports.ts';
import { acceptAlone, acceptNewcomer } from '../proposals/accept-alone.ts';
import type { JudgeRequest } from '../views/suggestion.ts';
import { mentionStatement, namesOf } from './citing.ts';
import type { Judging } from './judgement.ts';

/** What an acceptance came to: the record of which readers now see more, what was drafted, whom the editor chose instead. */
export interface Accepted extends Pick<HeldSuggestion, 'chosen' | 'drafted'> {
  readonly stated?: string;
}

/**
 * Carries an acceptance out. Words that mean a record of the register become a statement of its name, which readers see at once: the record
 * has the name already, and a person has confirmed one more place. Whatever is new is drafted for review. A date states nothing of any
 * record by itself.
 * What was drafted by hand in its place is remembered as what it came to.
 * @throws MithaqError `not-found` of a record or draft that was named, `invalid-input` for one that the words cannot mean, `change-set-closed`
 */
export async function accept(
  writing: Writing,
  suggestion: HeldSuggestion,
  { request, by, path }: { readonly request: JudgeRequest; readonly by: Judging; readonly path: readonly (string | number)[] },
): Promise<Accepted> {
  if (request.drafted !== undefined) return draftedByHand(writing, request.drafted, path);
  const otherwise = request.otherwise === undefined ? undefined : otherMeaning(suggestion, request.otherwise, path);
  if (otherwise !== undefined && 'newcomer' in otherwise)
    return acceptNewcomer(writing, suggestion, { newcomer: otherwise.newcomer, request, by });
  const named = namedBy(suggestion);
  const meant = otherwise?.record ?? request.record ?? named;
  if (request.record !== undefined) requireSuiting(suggestion, request.record, path);
  if (meant === undefined) return suggestion.value.kind === 'date' ? {} : acceptAlone(writing, suggestion, { request, by });
  const chosen = meant === named ? {} : { chosen: meant };
  const [published] = await writing.records([meant]);
  if (published !== undefined) {
    requireNamed(published.record, path);
    const statement = await mentionStatement(writing, suggestion, published.record);
    if (statement !== undefined) await writing.saveStatement(statement);
    return { ...chosen, stated: meant };
  }
  return { ...chosen, ...(await draftMention(writing, suggestion, { meant, path })) };
}

/** The record of the register that the words name: the office, where they mean its holder by it. */
function namedBy({ value }: HeldSuggestion): string | undefined {
  if (value.kind === 'agreement') return value.record;
  if (value.kind !== 'mention') return undefined;
  if (value.office !== undefined) return 'record' in value.office ? value.office.record : undefined;
  return 'record' in value ? value.record : undefined;
}

/** Of a record that is drafted a statement is drafted, too, beside it. @throws MithaqError `not-found` */
async function draftMention(
  writing: Writing,
  suggestion: HeldSuggestion,
  { meant, path }: { readonly meant: string; readonly path: readonly (string | number)[] },
): Promise<Pick<Accepted, 'drafted'>> {
  const draft = await writing.draft(meant);
  if (draft === undefined || draft.data.record === 'statement' || draft.act === 'withdraw')
    throw new MithaqError('not-found', { key: meant }, [...path, 'record']);
  requireNamed(draft.data, path);
  const statement = await mentionStatement(withDraftsOf(writing), suggestion, draft.data);
  if (statement === undefined) return {};
  await writing.saveDraft({ entry: statement, changeSet: draft.changeSet });
  return { drafted: { changeSet: draft.changeSet, subjects: [statement.id] } };
}

/** Reading in which what is stated of a record takes in what is drafted of it. */
function withDraftsOf(writing: Writing): Reading {
  return {
    ...writing,
    async statementsAbout(subjects) {
      const [published, drafted] = await Promise.all([writing.statementsAbout(subjects), writing.draftStatementsAbout(subjects)]);
      return [...published, ...drafted.map(({ data }) => data)];
    },
  };
}

/** Drafts that stand in a change set in the place of what was proposed: a record among them is what the words mean. @throws MithaqError `not-found` */
async function draftedByHand(
  writing: Writing,
  { changeSet, subjects }: NonNullable<JudgeRequest['drafted']>,
  path: readonly (string | number)[],
): Promise<Accepted> {
  const drafts = new Set((await writing.draftsIn(changeSet)).map(({ subject }) => subject));
  const missing = subjects.findIndex((subject) => !drafts.has(subject));
  if (missing !== -1) throw new MithaqError('not-found', { key: subjects[missing] ?? '' }, [...path, 'drafted', 'subjects', missing]);
  const chosen = subjects.find((subject) => !subject.startsWith('statement_'));
  return { drafted: { changeSet, subjects }, ...(chosen === undefined ? {} : { chosen }) };
}

/** What else the words may mean. @throws MithaqError `invalid-input` where there is no such meaning */
function otherMeaning({ value }: HeldSuggestion, place: number, path: readonly (string | number)[]): Referent {
  const meaning = value.kind === 'mention' ? value.otherwise?.[place] : undefined;
  if (meaning === undefined) throw new MithaqError('invalid-input', { expected: expected(meanings) }, [...path, 'otherwise']);
  return meaning;
}

const meanings: Words = { ar: 'رقم معنى آخر من معاني هذا الاقتراح', en: 'the place of another meaning of this suggestion' };

const suitable: Words = { ar: 'سجلًا يصح أن تعنيه هذه الكلمات', en: 'a record that these words can mean' };

/** @throws MithaqError `invalid-input` where an editor takes words for what they cannot be */
function requireSuiting({ value }: HeldSuggestion, record: string, path: readonly (string | number)[]): void {
  const suits = value.kind === 'mention' || (value.kind === 'agreement' && record.startsWith('agreement_'));
  if (!suits) throw new MithaqError('invalid-input', { expected: expected(suitable) }, [...path, 'record']);
}

/** @throws MithaqError `invalid-input` for a record that goes by no name, such as a tenure */
function requireNamed(record: AnyRecord, path: readonly (string | number)[]): void {
  if (namesOf(record).length === 0) throw new MithaqError('invalid-input', { expected: expected(suitable) }, [...path, 'record']);
}

import type { ClauseFound, Referred } from '../../found.ts';
import type { Part, Passage, ProposedValue } from '../proposal.ts';
import { clausesTold, type ToldClause } from './clauses.ts';
import { passagesOf } from './passages.ts';
import { eachOnce, restingOn, said } from './said.ts';
import { referenceTo } from './subjects.ts';

/** The clauses of an agreement as parts of its proposal, still without their labels. */
export function clauseParts(text: string, agreement: string, found: readonly ClauseFound[]): readonly Omit<Part, 'label'>[] {
  return clausesTold(found).map((clause) => clausePart(text, agreement, clause));
}

function clausePart(text: string, agreement: string, { topics, tellings }: ToldClause): Omit<Part, 'label'> {
  const obligated = tellings.flatMap((one) => one.obligated);
  const key = ['clause', agreement, ...topics.toSorted()].join(':');
  const passages = passagesOf(text, tellings);
  const values: readonly ProposedValue[] = [
    ...eachOnce(topics.map((topic) => said(key, 'topics', { value: topic, passages: onTopic(text, tellings, topic) }))),
    ...eachOnce(obligated.map((one) => said(key, 'obligated', { value: referenceTo(one.referent), passages: passagesOf(text, [one]) }))),
    ...eachOnce(
      beneficiariesOf(tellings).map((one) =>
        said(key, 'beneficiaries', { value: referenceTo(one.referent), passages: passagesOf(text, [one]) }),
      ),
    ),
    ...forceOf(key, passages, tellings),
    ...deadlineOf(text, key, tellings),
  ];
  return { key, record: 'clause', of: agreement, values: values.filter(isBacked), passages, ...restingOn(tellings) };
}

function onTopic(text: string, tellings: readonly ClauseFound[], topic: ClauseFound['topics'][number]): readonly Passage[] {
  return passagesOf(
    text,
    tellings.filter(({ topics }) => topics.includes(topic)),
  );
}

function beneficiariesOf(tellings: readonly ClauseFound[]): readonly Referred[] {
  return tellings.flatMap(({ beneficiaries }) => beneficiaries);
}

function forceOf(key: string, passages: readonly Passage[], tellings: readonly ClauseFound[]): readonly ProposedValue[] {
  const telling = tellings.find(({ force }) => force !== undefined);
  if (telling?.force === undefined) return [];
  return [said(key, 'force', { value: telling.force, passages: passages.filter(({ start }) => start === telling.start) })];
}

function deadlineOf(text: string, key: string, tellings: readonly ClauseFound[]): readonly ProposedValue[] {
  const deadline = tellings.find((one) => one.deadline !== undefined)?.deadline;
  return deadline ? [said(key, 'deadline', { value: deadline.date, passages: passagesOf(text, [deadline]) })] : [];
}

function isBacked({ passages }: ProposedValue): boolean {
  return passages.length > 0;
}

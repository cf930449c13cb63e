import type { ClauseFound, Referred, Span } from '../../found.ts';
import { type Part, type Passage, type ProposedValue, type Reference, valuesOf } from '../proposal.ts';
import { clausesTold, type ToldClause } from './clauses.ts';
import { isMutual } from './mutual.ts';
import { passagesOf } from './passages.ts';
import { eachOnce, isBacked, restingOn, said } from './said.ts';
import { referenceTo } from './subjects.ts';

/** The clauses of an agreement as parts of its proposal, still without their labels. */
export function clauseParts(
  text: string,
  { key, values }: Pick<Part, 'key' | 'values'>,
  found: readonly ClauseFound[],
): readonly Omit<Part, 'label'>[] {
  const agreement: Agreement = { key, parties: partiesOf({ values }) };
  return clausesTold(found).map((clause) => clausePart(text, agreement, clause));
}

/** The agreement that clauses are of. */
interface Agreement {
  readonly key: string;
  /** Whom a provision obliges that obliges all. */
  readonly parties: readonly Reference[];
}

function clausePart(text: string, agreement: Agreement, { topics, tellings }: ToldClause): Omit<Part, 'label'> {
  const key = ['clause', agreement.key, ...topics.toSorted()].join(':');
  const passages = passagesOf(text, tellings);
  const owing = tellings.flatMap((telling) => obligatedBy(telling, agreement));
  const values: readonly ProposedValue[] = [
    ...eachOnce(topics.map((topic) => said(key, 'topics', { value: topic, passages: onTopic(text, tellings, topic) }))),
    ...eachOnce(owing.map(({ value, words }) => said(key, 'obligated', { value, passages: passagesOf(text, words) }))),
    ...eachOnce(
      beneficiariesOf(tellings).map((one) =>
        said(key, 'beneficiaries', { value: referenceTo(one.referent), passages: passagesOf(text, [one]) }),
      ),
    ),
    ...forceOf(key, passages, tellings),
    ...deadlineOf(text, key, tellings),
  ];
  return { key, record: 'clause', of: agreement.key, values: values.filter(isBacked), passages, ...restingOn(tellings) };
}

/**
 * Whom a telling obliges: whoever it names, by the words that name him and, where those stand elsewhere, by its own; all parties, where it is of
 * what can only be done together.
 */
function obligatedBy(telling: ClauseFound, { parties }: Agreement): readonly Owing[] {
  const named = telling.obligated.map((one) => ({ value: referenceTo(one.referent), words: isIn(one, telling) ? [one] : [one, telling] }));
  return [...named, ...(isMutual(telling) ? parties.map((value) => ({ value, words: [telling] })) : [])];
}

/** Somebody who owes what a provision provides, and the words that say so. */
interface Owing {
  readonly value: Reference;
  readonly words: readonly Span[];
}

function isIn({ start, end }: Span, telling: Span): boolean {
  return telling.start <= start && end <= telling.end;
}

/** An agreement of more parties seldom obliges each of them to each. */
const mostParties = 4;

function partiesOf(agreement: Pick<Part, 'values'>): readonly Reference[] {
  const parties = valuesOf(agreement, 'participations').filter(({ value }) => value.role === 'party');
  return parties.length < 2 || parties.length > mostParties ? [] : parties.map(({ value }) => value.actor);
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

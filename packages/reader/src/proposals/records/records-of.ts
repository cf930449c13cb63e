import { type AnyRecord, type Statement, unpublishable } from '@mithaq/domain';
import type { MatchedPart, MatchedProposal } from '../matching/match.ts';
import type { Resolve } from '../matching/resolved.ts';
import type { PartKind } from '../proposal.ts';
import { addedTo, type Made, newRecord } from './made.ts';
import type { Accepting, OpenQuestion } from './options.ts';
import { statementsOf } from './statements.ts';

/** What accepting a proposal comes to: one change of the register. */
export interface Accepted {
  /** New records, each after those that it names. */
  readonly made: readonly AnyRecord[];
  /** Records of the register with values added. */
  readonly changed: readonly AnyRecord[];
  /** One for each value that the text gives, with its passages. */
  readonly statements: readonly Statement[];
  /** The record that each part is or becomes, by the part's key: for whoever accepts another proposal of the same text. */
  readonly records: ReadonlyMap<string, string>;
  /** What an editor still has to give or to decide. Records of parts with something missing are not made, and not named by others. */
  readonly open: readonly OpenQuestion[];
}

/**
 * Turns a matched proposal into records and statements: new records for what is new, statements on the held ones for what corroborates,
 * added values where the record lacks them, and statements beside the value where text and register differ. Every value that stands
 * on a record has a passage, so that it can be published; where one has not, `open` says so. Pure: ids and slugs come from outside.
 */
export function recordsOf(proposal: MatchedProposal, accepting: Accepting): Accepted {
  const records = new Map<string, string>();
  const ordinals = new Map<string, number>();
  const resolve: Resolve = (key) => records.get(key) ?? key;
  const results = [...proposal.parts].sort(byOrder).map((part) => {
    const result = accept(part, { accepting, resolve, ordinals });
    if (result.subject !== undefined) records.set(part.key, result.subject);
    return { part, ...result };
  });
  const stated = results.flatMap(({ part, subject }) => (subject === undefined ? [] : statementsOf({ part, subject, resolve, accepting })));
  return {
    made: results.flatMap(({ isNew, record }) => (isNew && record ? [record] : [])),
    changed: results.flatMap(({ isNew, record }) => (!isNew && record ? [record] : [])),
    statements: stated,
    records,
    open: [...results.flatMap(({ questions }) => questions), ...results.flatMap(({ part, record }) => unsourced(part, record, stated))],
  };
}

/** Whoever is named comes before those who name him. */
const order: Readonly<Record<PartKind, number>> = { actor: 0, place: 1, office: 2, agreement: 3, clause: 4, event: 5 };

function byOrder(one: MatchedPart, other: MatchedPart): number {
  return order[one.record] - order[other.record];
}

interface Surroundings {
  readonly accepting: Accepting;
  readonly resolve: Resolve;
  /** How many clauses each agreement has so far. */
  readonly ordinals: Map<string, number>;
}

interface Result extends Made {
  readonly isNew: boolean;
  readonly subject?: string;
}

function accept(part: MatchedPart, surroundings: Surroundings): Result {
  const { accepting, resolve } = surroundings;
  const held = part.match.match === 'held' ? accepting.view.get(part.match.record) : undefined;
  if (held) return { ...addedTo(held, part, resolve), isNew: false, subject: held.id };
  const made = newRecord(part, {
    id: accepting.newId(part.record, part.key),
    slug: accepting.slugOf(part),
    resolve,
    given: { ...accepting.given?.get(part.key), ...placeInAgreement(part, surroundings) },
  });
  const undecided = part.match.match === 'unsure' ? [{ part: part.key, question: 'undecided' } as const] : [];
  const questions = [...undecided, ...made.questions];
  return { ...made, questions, isNew: true, ...(made.record && { subject: made.record.id }) };
}

/** A clause comes after those that the agreement has. */
function placeInAgreement({ record, of }: MatchedPart, { accepting, resolve, ordinals }: Surroundings): Readonly<Record<string, unknown>> {
  if (record !== 'clause' || of === undefined) return {};
  const agreement = resolve(of);
  const last = ordinals.get(agreement) ?? Math.max(0, ...accepting.view.clausesOf(agreement).map(({ ordinal }) => ordinal));
  ordinals.set(agreement, last + 1);
  return { agreement, ordinal: last + 1 };
}

/** What may not be published as it is: a value of a new record for which no passage is cited. */
function unsourced(part: MatchedPart, record: AnyRecord | undefined, statements: readonly Statement[]): readonly OpenQuestion[] {
  if (record === undefined || part.match.match === 'held') return [];
  return unpublishable(record, statements).map(({ property }) => ({ part: part.key, question: 'unsourced', property }));
}

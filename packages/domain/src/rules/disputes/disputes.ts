import type { Statement } from '../../records/statement.ts';
import type { AnyRecord } from '../../registry.ts';
import { isList, isOnRecord } from '../../statements.ts';
import { valueKey } from '../../values/value-key.ts';
import { groupsOf } from '../groups.ts';
import { oppositeOf, type Polarity, polarityOf } from '../polarity.ts';
import { isOurs } from '../support/our-own.ts';

/** One of several values that sources give for one property, or their denial of one: to deny a value is a reading of its own. */
export interface Reading {
  readonly value: unknown;
  readonly polarity: Polarity;
  /** Who gives it: none where it is the register's own wording, which no source has to say. */
  readonly statements: readonly Statement[];
}

/** A property of one record on which sources differ; the readings in order of rank, of one rank the accepted first, none of them "the error". */
export interface Dispute {
  readonly subject: string;
  readonly property: string;
  readonly readings: readonly Reading[];
}

/**
 * The properties on which sources differ: those with a statement marked `disputed` and at least two readings that nobody
 * rejected. Silence of a source is not disagreement. Where the property is a list, a further element is no rival of the
 * others unless it is marked `disputed` too; where it is one value, every other value is. Whoever denies a value differs from
 * whoever affirms it, in a list as well. Dates are compared by their EDTF. A value that is told as `unsupported` is a reading too,
 * the register's own: a source that says otherwise differs from it.
 * Given `recordOf`, so is what stands on a record in our own wording (a clause's label), for which nobody has to be cited: a source that
 * is cited against it differs from it, and it comes first.
 * (Security Force Monitor research handbook: claims in conflict are kept beside the accepted one, with a public note.)
 */
export function disputes(statements: readonly Statement[], recordOf: RecordById = () => undefined): readonly Dispute[] {
  const live = statements.filter((statement) => statement.standing !== 'rejected');
  return groupsOf(live, ({ subject, property }) => `${subject} ${property}`).flatMap((group) => {
    const [first] = group;
    if (!first || !group.some(isDisputed)) return [];
    const { subject, property } = first;
    const told = readingsOf(isList(subject, property) ? rivalsIn(group) : group);
    const readings = [...ownWording(recordOf(subject), property, told), ...told];
    return readings.length > 1 ? [{ subject, property, readings }] : [];
  });
}

/** The record with an id, as it stands; nothing where it is not known. */
export type RecordById = (id: string) => AnyRecord | undefined;

/** What stands on a record in our own wording, where none of the readings is that. */
function ownWording(record: AnyRecord | undefined, property: string, told: readonly Reading[]): readonly Reading[] {
  if (record === undefined || !isOurs(record.record, property) || isList(record.id, property)) return [];
  const value: unknown = new Map<string, unknown>(Object.entries(record)).get(property);
  const isTold = told.some((reading) => reading.polarity === 'affirmed' && isOnRecord(record, property, reading.value));
  return value === undefined || isTold ? [] : [{ value, polarity: 'affirmed', statements: [] }];
}

function isDisputed({ standing }: Statement): boolean {
  return standing === 'disputed';
}

/** Of the elements of a list, those that are disputed, and those that a disputed statement contradicts. */
function rivalsIn(group: readonly Statement[]): readonly Statement[] {
  const disputed = new Set(group.filter(isDisputed).map(readingKey));
  return group.filter((statement) => isDisputed(statement) || disputed.has(keyOf(oppositeOf(polarityOf(statement)), statement.value)));
}

function readingsOf(statements: readonly Statement[]): readonly Reading[] {
  const ranked = statements.toSorted((one, other) => one.rank - other.rank || standingOrder(one) - standingOrder(other));
  return groupsOf(ranked, readingKey).flatMap((same) => {
    const [first] = same;
    return first ? [{ value: first.value, polarity: polarityOf(first), statements: same }] : [];
  });
}

/** Of those that rank alike, what was accepted comes first: it stands on the record. */
function standingOrder({ standing }: Statement): number {
  return standing === 'accepted' ? 0 : standing === 'unsupported' ? 1 : 2;
}

function readingKey(statement: Statement): string {
  return keyOf(polarityOf(statement), statement.value);
}

function keyOf(polarity: Polarity, value: unknown): string {
  return `${polarity} ${valueKey(value)}`;
}

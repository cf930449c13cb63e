import { AnyRecord, MithaqError, readAs, type Statement, valueKey } from '@mithaq/domain';
import type { Backstage, Reading } from '../ports.ts';

/** What a ruling is about. */
export interface Ruled {
  readonly property: string;
  /** The statements of the property that the ruling is on, as it leaves them. */
  readonly ruled: readonly Statement[];
  /** Every statement about the record, as the ruling leaves them. */
  readonly after: readonly Statement[];
}

/** A record as editors see it: its draft where there is one. @throws MithaqError `not-found` */
export async function recordNow(reading: Reading & Backstage, subject: string): Promise<AnyRecord> {
  const draft = await reading.draft(subject);
  if (draft !== undefined && draft.data.record !== 'statement') return draft.data;
  const [held] = await reading.records([subject]);
  if (held === undefined) throw new MithaqError('not-found', { key: subject }, ['subject']);
  return held.record;
}

/**
 * The record with what was accepted as its value: a single value becomes the accepted one that ranks first; a list gets what was
 * accepted and lacks, and loses what was ruled out and nobody else gives. `undefined` where it stays as it is. A value that was ruled
 * out and has nothing in its place stays too: what to put there is not for a ruling to say.
 * @throws MithaqError `invalid-record` where the record would not hold with it
 */
export function ruledRecord(record: AnyRecord, { property, ruled, after }: Ruled): AnyRecord | undefined {
  const held = new Map<string, unknown>(Object.entries(record)).get(property);
  const accepted = ruled.filter(isShown).toSorted((one, other) => one.rank - other.rank);
  const value = Array.isArray(held) ? ruledList(held, { accepted, ruled, after, property }) : (accepted[0]?.value ?? held);
  return valueKey(value) === valueKey(held) ? undefined : readAs(AnyRecord, { ...record, [property]: value });
}

function ruledList(
  held: readonly unknown[],
  { accepted, ruled, after, property }: Ruled & { readonly accepted: readonly Statement[] },
): readonly unknown[] {
  const given = new Set(after.filter((one) => one.property === property && standsFor(one)).map(({ value }) => valueKey(value)));
  const out = new Set(ruled.map(({ value }) => valueKey(value)).filter((key) => !given.has(key)));
  const left = held.filter((element) => !out.has(valueKey(element)));
  const there = new Set(left.map(valueKey));
  return [...left, ...accepted.map(({ value }) => value).filter((value) => !there.has(valueKey(value)))];
}

/** Whether a statement has its value stand on the record. */
function isShown({ standing, modality }: Statement): boolean {
  return standing === 'accepted' && modality !== 'denied' && modality !== 'did-not-happen';
}

/** Whether a value may stay on the record on the strength of a statement. */
function standsFor(statement: Statement): boolean {
  return isShown(statement) || statement.standing === 'disputed' || statement.standing === 'unsupported';
}

import { type AnyRecord, type Dispute, referencesOf, wholeOf } from '@mithaq/domain';
import type { Reading } from '../ports.ts';
import type { DisputeFilter } from '../views/dispute.ts';
import { found } from './found.ts';
import { kindOfId } from './refs.ts';

type Filter = Omit<DisputeFilter, 'limit' | 'cursor'>;

/** Of these disputes those that a list is narrowed to. @throws MithaqError `not-found` where a filter names what is not there */
export async function disputesKept(reading: Reading, all: readonly Dispute[], filter: Filter): Promise<readonly Dispute[]> {
  const narrowed = all.filter((dispute) => isOfKind(dispute, filter) && isSettledAs(dispute, filter.accepted));
  const ids = await idsNamed(reading, filter);
  if (ids.length === 0) return narrowed;
  const records = await recordsUnder(reading, narrowed);
  return narrowed.filter((dispute) => ids.every((id) => concerns(dispute, id, records)));
}

function isOfKind({ subject, property }: Dispute, filter: Filter): boolean {
  return (filter.kind === undefined || kindOfId(subject) === filter.kind) && (filter.property ?? property) === property;
}

function isSettledAs({ readings }: Dispute, accepted: boolean | undefined): boolean {
  return (
    accepted === undefined || accepted === readings.some(({ statements }) => statements.some(({ standing }) => standing === 'accepted'))
  );
}

/** The records that a filter names, by id. */
async function idsNamed(reading: Reading, { actor, agreement }: Filter): Promise<readonly string[]> {
  const held = await Promise.all([
    ...(actor === undefined ? [] : [found(reading, 'actor', actor, ['actor'])]),
    ...(agreement === undefined ? [] : [found(reading, 'agreement', agreement, ['agreement'])]),
  ]);
  return held.map(({ record }) => record.id);
}

/** What these disputes are about, and what that is read as part of, by id. */
async function recordsUnder(reading: Reading, all: readonly Dispute[]): Promise<ReadonlyMap<string, AnyRecord>> {
  const subjects = await reading.records([...new Set(all.map(({ subject }) => subject))]);
  const wholes = await reading.records([...new Set(subjects.flatMap(({ record }) => wholeOf(record) ?? []))]);
  return new Map([...subjects, ...wholes].map(({ record }) => [record.id, record]));
}

function concerns({ subject, readings }: Dispute, id: string, records: ReadonlyMap<string, AnyRecord>): boolean {
  const record = records.get(subject);
  const whole = record && records.get(wholeOf(record) ?? '');
  return (
    [record, whole].some((one) => one !== undefined && (one.id === id || names(one, id))) ||
    readings.some(({ statements }) => statements.some((statement) => names(statement, id, 'value')))
  );
}

function names(one: Parameters<typeof referencesOf>[0], id: string, within?: string): boolean {
  return referencesOf(one).some(({ property, to }) => to === id && (within === undefined || property === within));
}

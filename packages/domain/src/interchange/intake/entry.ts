import type { z } from 'zod';
import { MithaqError } from '../../errors.ts';
import { isStored, type Stored } from '../../migrations/migration.ts';
import { migrateRecord, migrateStatement } from '../../migrations/read.ts';
import { Statement } from '../../records/statement.ts';
import { AnyRecord, type RecordKind } from '../../registry.ts';
import { InvalidRecord, readAs } from '../../validation/invalid-record.ts';
import type { Problem } from '../../validation/problem.ts';

/** What a register is made of: a record, or a statement about one. */
export type Entry = AnyRecord | Statement;
export type EntryKind = Entry['record'];

/** An entry as it was read, everything that is wrong with it, or that a newer Mithaq wrote it. */
export type EntryReading =
  | { readonly outcome: 'entry'; readonly entry: Entry }
  | { readonly outcome: 'faults'; readonly faults: readonly Problem[] }
  | { readonly outcome: 'newer'; readonly problem: MithaqError };

/** Reads a record of one kind, of this version of the schemas or an older one, and says all that is wrong with it. */
export function readRecordEntry(data: unknown, kind: RecordKind): EntryReading {
  if (isStored(data) && data['record'] !== kind)
    return { outcome: 'faults', faults: [{ path: ['record'], code: 'unknown-value', expected: { ar: kind, en: kind } }] };
  return readWith(AnyRecord, () => migrateRecord(data));
}

/** Reads a statement. `subject` is the record that it is about, where it is at hand: some older statements cannot be told without. */
export function readStatementEntry(data: unknown, subject: AnyRecord | undefined): EntryReading {
  return readWith(Statement, () => migrateStatement(data, subject));
}

function readWith<Output extends Entry>(schema: z.ZodType<Output>, migrated: () => Stored): EntryReading {
  try {
    return { outcome: 'entry', entry: readAs(schema, migrated()) };
  } catch (error) {
    if (error instanceof InvalidRecord) return { outcome: 'faults', faults: error.problems };
    if (error instanceof MithaqError && error.code === 'newer-schema') return { outcome: 'newer', problem: error };
    throw error;
  }
}

import { MithaqError } from '../errors.ts';
import { currentSchemaVersion } from '../records/header.ts';
import { Statement } from '../records/statement.ts';
import { AnyRecord } from '../registry.ts';
import { echoOf } from '../validation/echo.ts';
import { InvalidRecord, readAs } from '../validation/invalid-record.ts';
import { identityOf } from '../validation/record-identity.ts';
import { isStored, type Migration, type Stored } from './migration.ts';
import { toVersion2 } from './to-version-2.ts';

/** Every step upward, oldest first. */
const migrations: readonly Migration[] = [toVersion2];

/**
 * Reads a record that was stored under this version of the schemas or an older one.
 * @throws MithaqError `newer-schema` where a newer Mithaq wrote it, `invalid-record` where it is no valid record
 */
export function readRecord(data: unknown): AnyRecord {
  return readAs(AnyRecord, migrateRecord(data));
}

/**
 * Reads a statement that was stored under this version of the schemas or an older one.
 * @param subject the record that it is about, where it is at hand: some older statements cannot be told without it
 * @throws MithaqError `newer-schema` where a newer Mithaq wrote it, `invalid-record` where it is no valid statement
 */
export function readStatement(data: unknown, subject?: AnyRecord): Statement {
  return readAs(Statement, migrateStatement(data, subject));
}

/** Brings a stored record up to this version, without holding it against the schema. @throws MithaqError `newer-schema`, `invalid-record` */
export function migrateRecord(data: unknown): Stored {
  const stored = storedFrom(data);
  return stepsAfter(stored).reduce((older, step) => step.record(older), stored);
}

/** Brings a stored statement up to this version; `subject` is the record that it is about, already brought there. @throws as `migrateRecord` */
export function migrateStatement(data: unknown, subject?: Stored): Stored {
  const stored = storedFrom(data);
  return stepsAfter(stored).reduce((older, step) => step.statement(older, subject), stored);
}

function storedFrom(data: unknown): Stored {
  if (isStored(data)) return data;
  throw new InvalidRecord([
    { path: [], code: 'wrong-type', expected: { ar: 'كائن له حقول', en: 'an object with fields' }, got: echoOf(data) },
  ]);
}

/** Statements of version 1 did not say so. */
function versionOf(stored: Stored): number {
  const { schemaVersion = 1 } = stored;
  if (typeof schemaVersion === 'number' && Number.isInteger(schemaVersion) && schemaVersion > 0) return schemaVersion;
  const record = identityOf(stored);
  throw new InvalidRecord([
    { ...(record ? { record } : {}), path: ['schemaVersion'], code: 'wrong-type', expected: wholeFromOne, got: echoOf(schemaVersion) },
  ]);
}

const wholeFromOne = { ar: 'عدد صحيح يبدأ من 1', en: 'a whole number from 1' };

function stepsAfter(stored: Stored): readonly Migration[] {
  const version = versionOf(stored);
  if (version > currentSchemaVersion)
    throw new MithaqError('newer-schema', { found: String(version), known: String(currentSchemaVersion) }, ['schemaVersion']);
  return migrations.filter(({ to }) => to > version);
}

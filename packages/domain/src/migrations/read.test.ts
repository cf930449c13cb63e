import { describe, expect, test } from 'vitest';
import { MithaqError } from '../errors.ts';
import { currentSchemaVersion } from '../records/header.ts';
import { idOf, sourceOf, statementOf } from '../testing/records.ts';
import { sourceOne, versionOneRecords, versionOneStatements } from '../testing/version-1.ts';
import { migrateStatement, readRecord, readStatement } from './read.ts';

/** What reading it fails with: the code, and the message in English. */
function failure(read: () => unknown): readonly [string, string] | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof MithaqError ? [error.code, error.message] : ['other', String(error)];
  }
}

describe('records of version 1', () => {
  test.each(versionOneRecords.map((stored) => [stored.record, stored] as const))('%s is read', (kind, stored) => {
    const record = readRecord(stored);
    expect([record.record, record.schemaVersion, record.slug]).toEqual([kind, currentSchemaVersion, stored.slug]);
  });

  test.each(versionOneRecords.filter(({ record }) => record !== 'source').map((stored) => [stored.record, stored] as const))(
    '%s keeps every field',
    (_kind, stored) => {
      expect(readRecord(stored)).toEqual({ ...stored, schemaVersion: currentSchemaVersion });
    },
  );

  test('a publication date and whether it was inferred become one value', () => {
    expect(readRecord(sourceOne)).toMatchObject({ published: { date: { edtf: '2020-08-05', asRead: 'الأربعاء' }, inferred: true } });
    expect(readRecord(sourceOne)).not.toHaveProperty('publishedInferred');
  });

  test('a source without a publication date stays without one', () => {
    const { published: _, ...undated } = sourceOne;
    expect(readRecord(undated)).not.toHaveProperty('published');
  });

  test('a person who is part of a ministry is refused, not silently changed', () => {
    const person = { ...versionOneRecords[0], kind: 'person', partOf: idOf('actor', 2) };
    expect(failure(() => readRecord(person))?.[0]).toBe('invalid-record');
  });
});

describe('statements of version 1', () => {
  test.each(versionOneStatements.map((stored) => [stored.property, stored] as const))('about %s is read', (_property, stored) => {
    expect(readStatement(stored)).toMatchObject({ record: 'statement', schemaVersion: currentSchemaVersion, id: stored.id });
  });

  test('about a publication date takes from its source whether it was inferred', () => {
    const stored = versionOneStatements.find(({ property }) => property === 'published');
    const printed = sourceOf(1, { published: { date: { edtf: '2020-08-05' }, inferred: false } });
    expect(migrateStatement(stored, printed)).toMatchObject({ value: { date: { edtf: '2020-08-05' }, inferred: false } });
  });

  test('about a publication date counts as inferred where nothing is known of the source', () => {
    const stored = versionOneStatements.find(({ property }) => property === 'published');
    expect(migrateStatement(stored)).toMatchObject({ value: { date: { edtf: '2020-08-05' }, inferred: true } });
  });
});

describe('what this version cannot read', () => {
  test('a newer version is refused with both numbers', () => {
    expect(failure(() => readRecord({ ...sourceOf(1), schemaVersion: 3 }))).toEqual([
      'newer-schema',
      'A newer Mithaq wrote this (schema 3; this one knows up to 2). Update Mithaq and try again.',
    ]);
    expect(failure(() => readStatement({ ...statementOf(1, [1]), schemaVersion: 99 }))?.[0]).toBe('newer-schema');
  });

  test.each([['2'], [0], [-1], [1.5], [null], [Number.NaN]])('a version %j is no version', (schemaVersion) => {
    expect(failure(() => readRecord({ ...sourceOf(1), schemaVersion }))?.[0]).toBe('invalid-record');
  });

  test.each([[null], [undefined], ['{}'], [[]], [7]])('%j is no record', (data) => {
    expect(failure(() => readRecord(data))?.[0]).toBe('invalid-record');
  });
});

test('a record of this version is read as it is', () => {
  expect(readRecord(sourceOf(1))).toEqual(sourceOf(1));
  expect(readStatement(statementOf(1, [1]))).toEqual(statementOf(1, [1]));
});

import { describe, expect, test } from 'vitest';
import { MithaqError } from '../errors.ts';
import { currentSchemaVersion } from '../records/header.ts';
import { idOf, sourceOf, statementOf } from '../testing/records.ts';
import { sourceOne, versionOneRecords, versionOneStatements } from '../testing/version-1.ts';
import { migrateStatement, readRecord, readStatement } from './read.ts';

const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');

/** What reading it fails with. */
function thrown(read: () => unknown): MithaqError {
  try {
    read();
  } catch (error) {
    if (error instanceof MithaqError) return error;
    throw error;
  }
  return expect.fail('it was read');
}

/** The code of what reading it fails with, and the message in English. */
function failure(read: () => unknown): readonly [string, string] {
  const { code, message } = thrown(read);
  return [code, plain(message)];
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
    expect(failure(() => readRecord(person))[0]).toBe('invalid-record');
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
    expect(failure(() => readStatement({ ...statementOf(1, [1]), schemaVersion: 99 }))[0]).toBe('newer-schema');
  });

  test.each([
    ['2', '“2”'],
    [0, '0'],
    [-1, '-1'],
    [1.5, '1.5'],
    [null, 'null'],
    [Number.NaN, 'NaN'],
  ])('a version %j is no version', (schemaVersion, found) => {
    expect(failure(() => readRecord({ ...sourceOf(1), schemaVersion }))).toEqual([
      'invalid-record',
      `The record “source ${sourceOf(1).slug}” is not valid: Schema version (schemaVersion): expected a whole number from 1, not ${found}`,
    ]);
  });

  test('the version is told under the name of the record, as far as that is known, and in both languages', () => {
    const error = thrown(() => readStatement({ id: statementOf(1, [1]).id, schemaVersion: '2' }));
    expect([error.path, plain(error.messageIn('en')), plain(error.messageIn('ar'))]).toEqual([
      ['schemaVersion'],
      `The record “${statementOf(1, [1]).id}” is not valid: schemaVersion: expected a whole number from 1, not “2”`,
      `السجل «${statementOf(1, [1]).id}» غير صالح: schemaVersion: المنتظر عدد صحيح يبدأ من 1، لا «2»`,
    ]);
    expect(thrown(() => readRecord({ schemaVersion: null })).message).toBe(
      'The record “without a name” is not valid: \u2068schemaVersion\u2069: expected a whole number from 1, not null',
    );
  });

  test.each([
    [null, 'null'],
    [undefined, 'something that is not JSON'],
    ['{}', '“{}”'],
    [[], 'an empty list'],
    [7, '7'],
  ])('%j is no record', (data, found) => {
    const told = ['invalid-record', `The record “without a name” is not valid: expected an object with fields, not ${found}`];
    expect(failure(() => readRecord(data))).toEqual(told);
    expect(failure(() => readStatement(data))).toEqual(told);
  });

  test('what is nested deeper than anything that is kept is refused, and named', () => {
    const value: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    const error = thrown(() => readStatement({ ...statementOf(1, [1]), value }));
    expect([error.code, error.path.slice(0, 2), plain(error.messageIn('ar'))]).toEqual([
      'invalid-record',
      ['value', 0],
      `السجل «إفادة ${statementOf(1, [1]).id}» غير صالح: القيمة (value.0.0.0.0.0.0.0.0.0.0.0.…): المنتظر 64 مستوى متداخلًا على الأكثر`,
    ]);
    expect(thrown(() => readRecord({ ...sourceOf(1), label: value })).path[0]).toBe('label');
  });

  test('a field __proto__ is refused, not left out', () => {
    const label: unknown = JSON.parse('{"en":"x","__proto__":"y"}');
    expect(thrown(() => readRecord({ ...sourceOf(1), label })).path).toEqual(['label', '__proto__']);
    expect(thrown(() => readStatement({ ...statementOf(1, [1]), value: label })).path).toEqual(['value', '__proto__']);
  });
});

test('a record of this version is read as it is', () => {
  expect(readRecord(sourceOf(1))).toEqual(sourceOf(1));
  expect(readStatement(statementOf(1, [1]))).toEqual(statementOf(1, [1]));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AnyRecord, checkStatement, type RecordKind, recordKinds, referencesOf, Statement } from '../index.ts';
import { anyLooseStatement, anyRecordOf, anyRegister, anyStatement } from './arbitrary-records.ts';

test.each(recordKinds)('any %s is one, and JSON carries it', (kind: RecordKind) => {
  fc.assert(
    fc.property(anyRecordOf(kind), (record) => {
      expect(record.record).toBe(kind);
      expect(AnyRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['statement', anyStatement],
  ['loose statement', anyLooseStatement],
])('any %s is one, and JSON carries it', (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (statement) => {
      expect(Statement.parse(JSON.parse(JSON.stringify(statement)))).toEqual(statement);
    }),
    { numRuns: 50 },
  );
});

test('a register names only what it has, and its statements tell what their records have', () => {
  fc.assert(
    fc.property(anyRegister, ({ records, statements }) => {
      const held = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
      expect(held.size).toBe(records.length);
      expect(new Set(records.map(({ slug }) => slug)).size).toBe(records.length);
      for (const record of records) for (const { to } of referencesOf(record)) expect(held.has(to), to).toBe(true);
      for (const statement of statements) {
        const subject = held.get(statement.subject);
        expect(subject && checkStatement(statement, subject)).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

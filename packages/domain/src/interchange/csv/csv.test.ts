import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLooseStatement, anyRegister } from '../../testing/arbitrary-records.ts';
import { inOrder } from '../intake/order.ts';
import { fromCsv } from './read.ts';
import { toCsv } from './write.ts';

test('any register comes back as it was, by kind and id', () => {
  fc.assert(
    fc.property(anyRegister, fc.boolean(), (any, byteOrderMark) => {
      const reading = fromCsv(toCsv(any, { byteOrderMark }));
      expect(reading).toEqual({ outcome: 'read', register: { records: inOrder(any.records), statements: inOrder(any.statements) } });
    }),
    { numRuns: 60 },
  );
});

test('statements of any JSON at all come back as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyLooseStatement, { selector: ({ id }) => id, maxLength: 5 }), (statements) => {
      const reading = fromCsv(toCsv({ records: [], statements }), { isKnown: () => true });
      expect(reading).toEqual({ outcome: 'read', register: { records: [], statements: inOrder(statements) } });
    }),
  );
});

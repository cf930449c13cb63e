import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRegister } from '../../testing/arbitrary-records.ts';
import { inOrder } from '../intake/order.ts';
import { csvTables } from './tables.ts';
import { toCsv } from './write.ts';

test('tables written piece by piece are the tables written at once', () => {
  fc.assert(
    fc.property(anyRegister, fc.integer({ min: 1, max: 4 }), (register, size) => {
      const entries = inOrder([...register.records, ...register.statements]);
      const slugs = new Map<string, string>(register.records.map(({ id, slug }) => [id, slug]));
      const pieces = csvTables().map((table) => {
        const own = entries.filter(({ record }) => record === table.kind);
        for (const entry of own) table.see(entry);
        const rows = own.flatMap((_, at) => (at % size === 0 ? [table.rows(own.slice(at, at + size), slugs)] : []));
        return [table.name, [table.header(), ...rows].join('')] as const;
      });
      expect(new Map(pieces)).toEqual(toCsv(register));
    }),
    { numRuns: 50 },
  );
});

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLooseStatement, anyRegister } from '../../testing/arbitrary-records.ts';
import { toReadingTables } from './reading-tables.ts';
import { toCsv } from './write.ts';

const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/;

/** Whether a spreadsheet may calculate what stands in a field, once it has stripped what nobody sees. Told apart from how it is written. */
function isLive(field: string): boolean {
  if (isNumber.test(field)) return false;
  if (/^[\t\r\n]/.test(field)) return true;
  const visible = field.replace(
    /^(?:\s|"|[\p{Cf}\p{Cc}\p{Zs}\p{Cn}\p{Co}]|\u034f|\u115f|\u1160|\u3164|\uffa0|\p{Variation_Selector})+/u,
    '',
  );
  return /^[=+@-]/.test(visible.slice(0, 1).normalize('NFKC').replace('\u2212', '-'));
}

const anyEntries = fc.oneof(
  anyRegister,
  fc.uniqueArray(anyLooseStatement, { selector: ({ id }) => id, maxLength: 4 }).map((statements) => ({ records: [], statements })),
);

test('every cell of every register is inert to a program that reads it as it is meant', () => {
  fc.assert(
    fc.property(anyEntries, (register) => {
      for (const [, table] of [...toCsv(register), ...toReadingTables(register, { language: 'en' })]) {
        const rows: string[][] = parse(table, { record_delimiter: '\r\n' });
        expect(rows.flat().filter(isLive)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test('every field is inert to a program that cuts at semicolons, tabs and line ends, whatever the quotes', () => {
  fc.assert(
    fc.property(anyEntries, (register) => {
      for (const [, table] of [...toCsv(register), ...toReadingTables(register, { language: 'en' })]) {
        expect(table.split(/\r\n|[;\t\r\n]/).filter(isLive)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test.each(['=1', '\u200f=1', '"=1', ' +1', '＝1', '\t1', '@x', '-x', '\u2066-1x'])('%j would be seen', (field) => {
  expect(isLive(field)).toBe(true);
});

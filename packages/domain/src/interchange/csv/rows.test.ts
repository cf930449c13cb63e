import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../testing/arbitrary-values.ts';
import { readRows, writeRows } from './rows.ts';

const plenty = 1_000_000;

test.each([
  [
    'rows that end in CRLF',
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a last row that nothing ends',
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'rows that end in LF alone',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a byte order mark', '\ufeff"a",b\r\n', [['a', 'b']]],
  ['quotes within quotes', '"x""y",""""\r\n', [['x"y', '"']]],
  ['line ends within quotes', '"x\r\ny\nz\rw",2\r\n', [['x\r\ny\nz\rw', '2']]],
  ['commas within quotes', '"1,2",3\r\n', [['1,2', '3']]],
  [
    'cells with nothing in them',
    ',\r\n"",\r\n',
    [
      ['', ''],
      ['', ''],
    ],
  ],
  ['a comma at the very end', 'a,', [['a', '']]],
  ['an empty row', 'a\r\n\r\nb\r\n', [['a'], [''], ['b']]],
  ['nothing', '', []],
  ['a byte order mark alone', '\ufeff', []],
  ['NUL', '\u0000\r\n', [['\u0000']]],
])('%s', (_, text, rows) => {
  expect(readRows(text, plenty)).toEqual({ rows });
});

test.each([
  ['a quote that nothing closes', 'a,b\r\n"x,2\r\n', 2, 1, 'a quote that closes the cell'],
  ['text after a closing quote', 'a,b\r\n1,"x"y\r\n', 2, 2, 'a comma or the end of the row after the cell'],
  ['a quote inside a bare cell', 'a,b\r\nx"y,2\r\n', 2, 1, 'no quote inside a cell that is not quoted'],
  ['a carriage return by itself', 'a,b\r1,2\r', 1, 2, 'a comma or the end of the row after the cell'],
  ['a space before a quote', 'a, "b"\r\n', 1, 2, 'no quote inside a cell that is not quoted'],
  ['a cell beyond the limit', `a\r\n${'x'.repeat(11)}\r\n`, 2, 1, 'at most 10 characters'],
])('%s is refused where it stands', (_, text, row, column, expected) => {
  expect(readRows(text, 10).fault).toMatchObject({ row, column, expected: { en: expected } });
});

test('a cell of a hundred megabytes is refused, and quickly', () => {
  const text = `a\r\n"${'""'.repeat(50_000_000)}"\r\n`;
  expect(readRows(text, plenty).fault).toMatchObject({ row: 2, column: 1 });
});

const anyCell = fc.oneof(fc.constant(''), anyText(), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', 'a', "'", '\ufeff') }));
const anyRows = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));

test('any rows of two cells and more come back as they were', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const begin = [['first', ...(rows[0] ?? []).slice(1)], ...rows];
      expect(readRows(writeRows(begin), plenty)).toEqual({ rows: begin });
    }),
  );
});

test('what is written here, another reader of RFC 4180 reads alike', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(parse(writeRows(rows), { record_delimiter: '\r\n' })).toEqual(rows);
    }),
  );
});

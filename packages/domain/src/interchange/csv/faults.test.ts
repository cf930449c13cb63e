import { expect, test } from 'vitest';
import { MithaqError } from '../../errors.ts';
import { eventOf, idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { type CsvReading, fromCsv, type ReadCsvOptions } from './read.ts';
import { toCsv } from './write.ts';

const event = eventOf(1, {
  type: 'signature',
  date: { edtf: '2020-12-04' },
  figures: [
    { measure: 'votes-for', value: 3 },
    { measure: 'votes-against', value: 2 },
  ],
});
const register = { records: [event, sourceOf(1)], statements: [] };

/** The tables of a small register, with one of them changed. */
function changed(name: string, change: (table: string) => string, options?: ReadCsvOptions): readonly unknown[] {
  const tables = toCsv(register);
  return problemsOf(fromCsv(new Map([...tables, [name, change(tables.get(name) ?? '')]]), options));
}

/** Without the isolates that keep the direction of quoted text to itself. */
const plain = (message: string): string => message.replaceAll(/[\u2068\u2069]/g, '');

function problemsOf(reading: CsvReading): readonly unknown[] {
  if (reading.outcome === 'read') return [];
  return reading.problems.map((problem) => [problem.code, plain(problem.messageIn('en'))]);
}

const cell = (table: string, row: number, column: string): string => `Table “${table}”, row ${row}, column “${column}”: expected`;

test('unchanged, the tables read well', () => {
  expect(changed('events.csv', (table) => table)).toEqual([]);
});

test('columns in another order, or gone, or for people only, do no harm', () => {
  const reversed = (table: string): string =>
    table
      .split('\r\n')
      .map((row) => row.split(',').toReversed().join(','))
      .join('\r\n');
  expect(changed('event-figures.csv', reversed)).toEqual([]);
  expect(changed('event-figures.csv', (table) => table.replace('(event.id.slug)', '(of my own)'))).toEqual([]);
});

test('a column that the table does not have is told', () => {
  expect(changed('events.csv', (table) => table.replace('modality', 'mood'))).toEqual([
    ['invalid-cell', `${cell('events.csv', 1, 'mood')} a column that this table has`],
    ['invalid-cell', expect.stringContaining(`${cell('events.csv', 2, 'modality')} one of: occurred`)],
  ]);
});

test('a column that stands twice is told', () => {
  expect(changed('events.csv', (table) => table.replace('label.ar', 'label.en'))).toContainEqual([
    'invalid-cell',
    `${cell('events.csv', 1, 'label.en')} each column once`,
  ]);
});

test('a column without which nothing can be told apart is missed', () => {
  expect(changed('events.csv', (table) => table.replace('id,', '(id),'))).toContainEqual([
    'invalid-table',
    'Table “events.csv”: expected a column “id”',
  ]);
  expect(changed('event-figures.csv', (table) => table.replace('position', '(position)'))).toContainEqual([
    'invalid-table',
    'Table “event-figures.csv”: expected a column “position”',
  ]);
});

test('a language is a column, and no language is not', () => {
  expect(changed('events.csv', (table) => table.replace('label.ar', 'label.tr'))).toEqual([]);
  expect(changed('events.csv', (table) => table.replace('label.ar', 'label.Arabic'))).toEqual([
    ['invalid-cell', `${cell('events.csv', 1, 'label.Arabic')} a column that this table has`],
  ]);
});

test.each([
  ['a date as a spreadsheet makes it', 'events.csv', '2020-12-04,', 'Dec-20,', 2, 'date.edtf', /^an EDTF date/],
  ['words for a number', 'event-figures.csv', ',3,', ',three,', 2, 'value', /^a number, such as -32.5$/],
  ['a number of two points', 'event-figures.csv', ',3,', ',1.000.000,', 2, 'value', /^a number, such as -32.5$/],
  ['a position that is none', 'event-figures.csv', ',2,votes', ',0,votes', 3, 'position', /^a whole number from 1$/],
  [
    'a position that stands twice',
    'event-figures.csv',
    ',2,votes',
    ',1,votes',
    3,
    'position',
    /^a position that no other row of the list has$/,
  ],
  ['a code that is none', 'event-figures.csv', 'votes-against', 'votes', 3, 'measure', /^one of: votes-for, /],
  [
    'an owner that is none',
    'event-figures.csv',
    `${event.id},event-1,2`,
    `${idOf('event', 9)},event-1,2`,
    3,
    'event.id',
    /^an id of events.csv$/,
  ],
  ['a truth that is none', 'sources.csv', ',false\r\n', ',maybe\r\n', 2, 'sample', /^true or false$/],
  ['an older version', 'events.csv', `${event.id},2`, `${event.id},1`, 2, 'schemaVersion', /^2; what is older comes as a bundle$/],
])('%s is told by table, row and column', (_, table, from, to, row, column, expected) => {
  const reading = fromCsv(new Map([...toCsv(register), [table, (toCsv(register).get(table) ?? '').replace(from, to)]]));
  const [problem] = reading.outcome === 'refused' ? reading.problems : [];
  expect(problem).toMatchObject({
    code: 'invalid-cell',
    path: [table, row, column],
    details: { expected: { en: expect.stringMatching(expected) } },
  });
});

test('capitals, as spreadsheets save them, are as good', () => {
  expect(changed('sources.csv', (table) => table.replace(',false\r\n', ',FALSE\r\n'))).toEqual([]);
});

test('a row of too few cells, and a quote that nothing closes, are told', () => {
  expect(changed('event-figures.csv', (table) => `${table}${event.id},event-1\r\n`)).toEqual([
    ['invalid-cell', `${cell('event-figures.csv', 4, '(event.id.slug)')} 7 cells, as in the header, not 2`],
  ]);
  expect(changed('event-figures.csv', (table) => `${table}"${event.id}\r\n`)).toContainEqual([
    'invalid-cell',
    `${cell('event-figures.csv', 4, 'event.id')} a quote that closes the cell`,
  ]);
});

test('a cell beyond the limit, and more problems than the limit, are told', () => {
  expect(changed('sources.csv', (table) => table, { limits: { cell: 40 } })).toContainEqual([
    'invalid-cell',
    `${cell('sources.csv', 2, 'text.sha256')} at most 40 characters`,
  ]);
  const reading = fromCsv(
    new Map([
      ['agreements.csv', 'id\r\na\r\nb\r\nc\r\n'],
      ['agreement.csv', ''],
    ]),
    { limits: { problems: 2 } },
  );
  expect(reading.outcome === 'refused' && [reading.problems.length, reading.more > 10]).toEqual([2, true]);
});

test('a table that there is none of, or that is not there, is told', () => {
  expect(problemsOf(fromCsv([['../events.csv', '']]))).toEqual([
    ['unexpected-file', expect.stringContaining('There is no place for the file “../events.csv” here')],
  ]);
  const tables = toCsv(register);
  tables.delete('event-clauses.csv');
  expect(problemsOf(fromCsv(tables))).toEqual([['missing-file', 'The file “event-clauses.csv” is missing']]);
});

test('an empty table, and bytes that are not UTF-8, are told', () => {
  expect(changed('places.csv', () => '')).toEqual([['empty-file', 'The file “places.csv” has no text in it']]);
  expect(problemsOf(fromCsv([['places.csv', Uint8Array.of(0x69, 0x64, 0xff)]]))).toEqual([
    ['not-utf-8', 'The file “places.csv” is not in UTF-8. Save it as UTF-8 and import it again.'],
  ]);
});

test('an id that stands twice, and one that stands nowhere, are told', () => {
  expect(changed('sources.csv', (table) => `${table}${table.split('\r\n')[1]}\r\n`)).toContainEqual([
    'duplicate-id',
    `The id ${idOf('source', 1)} stands twice`,
  ]);
  const excerpt = toCsv({ records: [], statements: [statementOf(1, [1])] });
  expect(problemsOf(fromCsv(excerpt))).toEqual([
    ['dangling-reference', `${idOf('statement', 1)} names, in “subject”, a record that is not there: ${idOf('agreement', 1)}`],
    ['dangling-reference', `${idOf('statement', 1)} names, in “citations”, a record that is not there: ${idOf('source', 1)}`],
  ]);
  expect(problemsOf(fromCsv(excerpt, { isKnown: () => true }))).toEqual([]);
});

test('a newer schema is told as such', () => {
  expect(changed('events.csv', (table) => table.replace(`${event.id},2`, `${event.id},3`))).toEqual([
    ['newer-schema', expect.stringContaining('(schema 3;')],
  ]);
});

test('problems are told in Arabic, too', () => {
  const reading = fromCsv([['events.csv', 'id,mood\r\n']]);
  const [problem] = reading.outcome === 'refused' ? reading.problems : [];
  expect(plain(problem?.messageIn('ar') ?? '')).toBe('الجدول «events.csv»، الصف 1، العمود «mood»: المنتظر عمود من أعمدة هذا الجدول');
});

test('half a surrogate pair cannot be written', () => {
  expect(() => toCsv({ records: [sourceOf(1, { author: '\udc00' })], statements: [] })).toThrow(MithaqError);
});

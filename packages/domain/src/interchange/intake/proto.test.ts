import { expect, test } from 'vitest';
import { statementOf } from '../../testing/records.ts';
import { readBundle } from '../bundle/read.ts';
import { writeBundle } from '../bundle/write.ts';
import { fromCsv } from '../csv/read.ts';
import { toCsv } from '../csv/write.ts';
import { utf8 } from './utf8.ts';

const register = { records: [], statements: [statementOf(1, [1], { value: { b: 1 } })] };
const isKnown = (): boolean => true;

/** What stands in a line or a cell, a field `__proto__` among it. */
const value = '{"__proto__":{"z":1},"b":1}';

test('a field __proto__ in the value of a statement is refused in a bundle', () => {
  const files = writeBundle(register, { createdAt: '2026-11-22T09:30:00Z' });
  const line = new TextDecoder().decode(files.get('statements.jsonl')).replace('{"b":1}', value);
  expect(
    readBundle(
      [
        ['statements.jsonl', utf8(line)],
        ['manifest.json', files.get('manifest.json') ?? ''],
      ],
      { isKnown },
    ),
  ).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'invalid-entry', path: ['statements.jsonl', 1, 'value', '__proto__'] }, { code: 'changed-file' }],
  });
});

test('a field __proto__ in the value of a statement is refused in a table, and the cell is named', () => {
  const tables = toCsv(register);
  const table = (tables.get('statements.csv') ?? '').replace('{""b"":1}', value.replaceAll('"', '""'));
  expect(
    fromCsv(
      [...tables].map(([name, text]) => [name, name === 'statements.csv' ? table : text]),
      { isKnown },
    ),
  ).toMatchObject({
    outcome: 'refused',
    problems: [{ code: 'invalid-cell', path: ['statements.csv', 2, 'value'] }],
  });
});

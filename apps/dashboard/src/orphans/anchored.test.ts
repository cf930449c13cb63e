import { checkSelector, readStatement, selectorFor } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { anchored, without } from './anchored.ts';

const source = 'source_01hk1549exfs18wtbyab785bk2';
const before = 'Rome wrote to Malta.';
const after = 'In May, Rome wrote to Malta again. Rome wrote to Malta.';
const statement = readStatement({
  record: 'statement',
  id: 'statement_01hk1549exfs18wtbyab785bk2',
  schemaVersion: 2,
  subject: 'actor_01hk1549exfs18wtbyab785bk2',
  property: 'names',
  value: { value: 'Malta', language: 'en', kind: 'official' },
  modality: 'occurred',
  standing: 'accepted',
  rank: 0,
  citations: [
    { source, selector: selectorFor(before, 0, 4) },
    { source, selector: selectorFor(before, 14, 19) },
  ],
});

test('one citation is moved, with a selector of the text as it is, and the others stay', () => {
  const start = after.lastIndexOf('Malta');
  const moved = anchored(statement, 1, { text: after, span: { start, end: start + 5 } });
  expect(moved.citations[0]).toEqual(statement.citations[0]);
  const selector = moved.citations[1]?.selector;
  expect(selector && checkSelector(selector, after)).toEqual({ result: 'exact' });
  expect(selector?.start).toBe(start);
});

test('a citation is left out, and the last one not without saying why', () => {
  const less = without(statement, 0, { note: '', language: 'en' });
  expect([less.citations.length, less.standing]).toEqual([1, 'accepted']);
  const none = without(less, 0, { note: 'The text says so no more.', language: 'en' });
  expect([none.citations.length, none.standing, none.note]).toEqual([0, 'unsupported', { en: 'The text says so no more.' }]);
  expect(() => without(less, 0, { note: '', language: 'en' })).toThrow();
});

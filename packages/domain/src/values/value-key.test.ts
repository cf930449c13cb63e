import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactKey, valueKey } from './value-key.ts';

test.each([
  [{ a: 1, b: [2, { c: 3, d: 4 }] }, { b: [2, { d: 4, c: 3 }], a: 1 }, true],
  [{ edtf: '2020', asRead: 'عام 2020' }, { edtf: '2020' }, true],
  [{ from: { edtf: '2020', resolvedAgainst: '2021-01-01' } }, { from: { edtf: '2020' } }, true],
  [{ edtf: '2020' }, { edtf: '2021' }, false],
  [[1, 2], [2, 1], false],
  ['1', 1, false],
  [null, undefined, false],
])('%j and %j are the same: %s', (one, other, same) => {
  expect(valueKey(one) === valueKey(other)).toBe(same);
});

test('a value is the same after it was written as JSON and read again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(valueKey(JSON.parse(JSON.stringify(value)))).toBe(valueKey(JSON.parse(JSON.stringify(value))));
      expect(valueKey(JSON.parse(valueKey(value)))).toBe(valueKey(value));
    }),
  );
});

test.each([
  [{ a: 1, b: [2, { c: 3, d: 4 }] }, { b: [2, { d: 4, c: 3 }], a: 1 }, true],
  [{ edtf: '2020', asRead: 'عام 2020' }, { asRead: 'عام 2020', edtf: '2020' }, true],
  [{ edtf: '2020', asRead: 'عام 2020' }, { edtf: '2020' }, false],
  [{ from: { edtf: '2020', resolvedAgainst: '2021-01-01' } }, { from: { edtf: '2020' } }, false],
  [{ a: undefined }, {}, true],
  [[1, 2], [2, 1], false],
  ['1', 1, false],
  ['undefined', undefined, false],
])('%j and %j are the same to the letter: %s', (one, other, same) => {
  expect(exactKey(one) === exactKey(other)).toBe(same);
});

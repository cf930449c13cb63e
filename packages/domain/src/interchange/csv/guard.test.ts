import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../testing/arbitrary-values.ts';
import { guarded, unguarded } from './guard.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+39 06 1234', "'+39 06 1234"],
  ['-0500', "'-0500"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\r=1', "'\r'=1"],
  ['＝1+1', "'＝1+1"],
  ['﹣2', "'﹣2"],
  ['−2', "'−2"],
  ['\u200f=1', "'\u200f=1"],
  ['\u2066\u200b @x', "'\u2066\u200b @x"],
  ['\ufeff=1', "'\ufeff=1"],
  ['  =1', "'  =1"],
  ['\u0000=1', "'\u0000=1"],
  ['"=1', '\'"=1'],
  ["'quoted'", "''quoted'"],
  ['', "'"],
  ['a;=cmd|x', "a;'=cmd|x"],
  ['a\n- b\n- c', "a\n'- b\n'- c"],
  ["a;'b", "a;''b"],
])('%j becomes %j', (text, cell) => {
  expect(guarded(text)).toBe(cell);
  expect(unguarded(cell)).toBe(text);
});

test.each(['Tripoli', 'مذكرة تفاهم', "l'accord", '3 = 2 + 1', 'a, -b', 'a - b', '2020-12', '(=1)', 'x\ny'])('%j stays as it is', (text) => {
  expect(guarded(text)).toBe(text);
});

test('every character that compatibility normalisation makes a beginning of formulas counts as one', () => {
  const unguardedOnes: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    const isFormula = /^[=+@\u2212-]/.test(character.normalize('NFKC'));
    if (isFormula && guarded(character) === character) unguardedOnes.push(character);
  }
  expect(unguardedOnes).toEqual([]);
});

test('any text comes back to the letter', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText(), fc.string({ unit: fc.constantFrom("'", '=', ';', '\t', '\n', '\r', '"', ' ', 'a', '\u200b') })),
      (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      },
    ),
    { numRuns: 2000 },
  );
});

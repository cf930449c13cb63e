import { expect, test } from 'vitest';
import { halvesOf, writtenCode } from './device-code.ts';

test('a code is what it is, however somebody writes it', () => {
  expect(['ABCD-2345', 'abcd 2345', ' abcd2345\u200f', 'ABCD–2345'].map(writtenCode)).toEqual(Array(4).fill('ABCD2345'));
  expect(writtenCode('رمز')).toBe('');
});

test('it is compared in halves', () => {
  expect([halvesOf('ABCD2345'), halvesOf('ABC'), halvesOf('')]).toEqual([
    ['ABCD', '2345'],
    ['AB', 'C'],
    ['', ''],
  ]);
});

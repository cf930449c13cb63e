import { expect, test } from 'vitest';
import { toListing } from './listing.ts';

test('text is inert, a number is one, and nothing is nothing', () => {
  expect(toListing([['=SUM(A1)', 12, -3, '', 'a, b', '+218', 'قال "نعم"']])).toBe(`'=SUM(A1),12,-3,,"a, b",'+218,"قال ""نعم"""\r\n`);
});

test('what follows a semicolon begins a cell elsewhere', () => {
  expect(toListing([['Italy;=1+1']])).toBe("Italy;'=1+1\r\n");
});

import { expect, it } from 'vitest';
import { daysUntil } from './days-until.ts';

it('counts days, over leap years too', () => {
  expect(daysUntil('2021-12-24', '2020-12-15')).toBe(374);
  expect(daysUntil('2024-03-01', '2024-02-28')).toBe(2);
  expect(daysUntil('2020-12-15', '2020-12-15')).toBe(0);
});

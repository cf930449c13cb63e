import { fuzzyDate } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../dates/days.ts';
import { dateAxis } from './date-axis.ts';

const axis = (...edtf: string[]) => dateAxis(edtf.map((each) => fuzzyDate(each)));

describe('dates on one axis', () => {
  it('lie within one another as their days do', () => {
    const [june, early, sixth] = axis('2020-06', '[2020-06-01..2020-06-10]', '2020-06-06')?.spans ?? [];
    expect(june).toEqual({ start: 0, end: 1, exact: false, openStart: false, openEnd: false, whole: true });
    expect([early?.start, early?.end, early?.whole]).toEqual([0, 1 / 3, false]);
    expect([sixth?.start, sixth?.end, sixth?.exact]).toEqual([5 / 30, 6 / 30, true]);
  });

  it('mark the days of a short stretch and the months of a long one', () => {
    expect(axis('2020-06-06')?.ticks.map(({ day }) => day.slice(5))).toEqual([
      '06-01',
      '06-06',
      '06-11',
      '06-16',
      '06-21',
      '06-26',
      '07-01',
    ]);
    expect(axis('[2020-06..2020-08]')?.ticks.map(({ day }) => day.slice(0, 7))).toEqual(['2020-06', '2020-07', '2020-08', '2020-09']);
  });

  it('have no axis where no day is known', () => {
    expect(dateAxis([])).toBeUndefined();
  });

  const day = fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2040-12-31') });
  const anyDate = fc.tuple(day, day, fc.constantFrom('day', 'set', 'before', 'after')).map(([one, other, form]) => {
    const [first, last] = [Math.min(one, other), Math.max(one, other)].map(dayOfNumber);
    return { day: first, set: `[${first}..${last}]`, before: `[..${last}]`, after: `[${first}..]` }[form] ?? first;
  });

  it('never leave the axis, and an open side reaches its end', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 6 }), (dates) => {
        for (const { start, end, openStart, openEnd } of axis(...(dates as string[]))?.spans ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(1);
          expect(start).toBeLessThan(end);
          if (openStart) expect(start).toBe(0);
          if (openEnd) expect(end).toBe(1);
        }
      }),
    );
  });
});

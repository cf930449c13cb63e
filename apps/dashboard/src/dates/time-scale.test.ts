import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from './days.ts';
import { percent, ticksOf, timeScale } from './time-scale.ts';

describe('timeScale', () => {
  it('lays the first day at the start and the last at the end, on whichever side the reader starts', () => {
    const { at } = timeScale('2020-01-01', '2020-12-31');
    expect(at('2020-01-01')).toBe(0);
    expect(at('2020-12-31')).toBe(1);
    expect(at('2020-07-01')).toBeCloseTo(182 / 365, 10);
  });

  it('leaves room at both ends', () => {
    const { at, first, last } = timeScale('2020-01-01', '2020-04-10', 0.1);
    expect([dayOfNumber(first), dayOfNumber(last)]).toEqual(['2019-12-22', '2020-04-20']);
    expect(at('2020-01-01')).toBeCloseTo(10 / 120, 10);
  });

  it('keeps days beyond its ends at its ends', () => {
    const { at } = timeScale('2020-01-01', '2020-12-31');
    expect([at('1999-01-01'), at('2050-01-01')]).toEqual([0, 1]);
  });

  it('never puts a later day before an earlier one', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map(dayOfNumber);
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const [first = a, last = b] = [a, b].toSorted();
        const [one = c, other = d] = [c, d].toSorted();
        const { at } = timeScale(first, last);
        return at(one) <= at(other);
      }),
    );
  });
});

describe('ticksOf', () => {
  it('marks each month that begins on the scale, and years as years', () => {
    expect(ticksOf(timeScale('2020-11-15', '2021-02-10'))).toEqual([
      { day: '2020-12-01', unit: 'month' },
      { day: '2021-01-01', unit: 'year' },
      { day: '2021-02-01', unit: 'month' },
    ]);
  });

  it('thins out to quarters, to years, and to some years', () => {
    expect(ticksOf(timeScale('2019-01-01', '2021-12-31'), 16).map(({ day }) => day.slice(5))).toEqual([
      '01-01',
      '04-01',
      '07-01',
      '10-01',
      '01-01',
      '04-01',
      '07-01',
      '10-01',
      '01-01',
      '04-01',
      '07-01',
      '10-01',
    ]);
    expect(ticksOf(timeScale('2010-01-01', '2021-12-31'), 16)).toHaveLength(12);
    expect(ticksOf(timeScale('1900-01-01', '2021-12-31'), 16).length).toBeLessThanOrEqual(16);
  });
});

describe('days', () => {
  it('count from 1970 and back, over leap days', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2020-03-01') - dayNumber('2020-02-28')).toBe(2);
    expect(dayOfNumber(dayNumber('2020-12-04'))).toBe('2020-12-04');
  });

  it('are written as percentages of a line', () => {
    expect([percent(0), percent(1 / 3), percent(1)]).toEqual(['0%', '33.333%', '100%']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../dates/days.ts';
import { brokenScale } from './broken-scale.ts';

const span = fc
  .tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 900 }))
  .map(([first, length]) => ({ earliest: dayOfNumber(first), latest: dayOfNumber(first + length) }));
const spans = fc.array(span, { minLength: 1, maxLength: 30 });

describe('brokenScale', () => {
  it('is nothing where nothing is dated', () => {
    expect(brokenScale([{ earliest: null, latest: null }])).toBeUndefined();
  });

  it('folds the years between two wars, and no month within one', () => {
    const scale = brokenScale([
      { earliest: '2011-01-01', latest: '2011-12-31' },
      { earliest: '2019-04-01', latest: '2019-04-30' },
      { earliest: '2019-10-01', latest: '2019-10-31' },
    ]);
    expect(scale?.breaks).toHaveLength(1);
    expect([
      dayOfNumber(scale?.breaks[0]?.firstDay ?? 0) > '2011-12-31',
      dayOfNumber(scale?.breaks[0]?.lastDay ?? 0) < '2019-04-01',
    ]).toEqual([true, true]);
  });

  it('keeps the first and the last day of everything out of its breaks', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const scale = brokenScale(given);
        const days = given.flatMap(({ earliest, latest }) => [dayNumber(earliest), dayNumber(latest)]);
        return scale?.breaks.every(({ firstDay, lastDay }) => days.every((day) => day < firstDay || lastDay < day)) === true;
      }),
    );
  });

  it('never puts a later day before an earlier one, and keeps all within the line', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: -100, max: 31_000 }), fc.nat(2000), (given, day, more) => {
        const at = brokenScale(given)?.at ?? (() => 0);
        return 0 <= at(day) && at(day) <= at(day + more) && at(day + more) <= 1;
      }),
    );
  });
});

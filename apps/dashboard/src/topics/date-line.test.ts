import { fuzzyDate } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleComparison } from '../samples/comparison.ts';
import { dateLineOf } from './date-line-of.ts';

const [sample] = sampleComparison({ agreements: 1, topics: 1 }).rows;
const dated = (...dates: readonly (string | undefined)[]) =>
  dates.flatMap((edtf) => {
    if (!sample) return [];
    const { date, ...undated } = sample;
    return [edtf === undefined ? undated : { ...undated, date: fuzzyDate(edtf) }];
  });

describe('a line of dates', () => {
  it('draws a day as a day, a month as long as it is, and nothing of what nobody dates', () => {
    const line = dateLineOf(dated('2020-01-01', '2020-06', '[2020-07-21..2020-07-31]', undefined, '2020-12-31'));
    expect(line?.marks.map(({ isDay, isSoft, lane }) => [isDay, isSoft, lane])).toEqual([
      [true, false, 0],
      [false, false, 0],
      [false, true, 0],
      [true, false, 0],
    ]);
    const [, june] = line?.marks ?? [];
    expect(june && june.end - june.start).toBeCloseTo(30 / (365 * 1.12), 2);
    expect(line?.ticks.length).toBeGreaterThan(3);
  });

  it('is not there where nobody dates any', () => {
    expect(dateLineOf(dated(undefined))).toBeUndefined();
  });

  it('keeps every mark on the line, and none over another', () => {
    const anyDate = fc.constantFrom('2019', '2020-05', '2020-05-06', '[2020-04-01..2020-08-10]', '2021-03-04/..');
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 20 }), (dates) => {
        const { marks = [], lanes = 0 } = dateLineOf(dated(...dates)) ?? {};
        for (const { start, end, lane } of marks) expect([start >= 0, start < end, lane < lanes]).toEqual([true, true, true]);
        for (const one of marks)
          for (const other of marks)
            if (one !== other && one.lane === other.lane) expect(one.end <= other.start || other.end <= one.start).toBe(true);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { axisOf } from './axis-of.ts';
import { brokenScale, type DaySpan } from './broken-scale.ts';

const day = (text: string): DaySpan => ({ earliest: text, latest: text });

function yearsOf(spans: readonly DaySpan[]): readonly string[] {
  const scale = brokenScale(spans);
  if (scale === undefined) throw new Error('nothing is dated');
  const wording = {
    month: (at: string) => at.slice(5, 7),
    year: (at: string) => at.slice(0, 4),
    widthOf: (words: string) => words.length * 0.6,
  };
  return axisOf(scale, wording, [20, 60]).flatMap(({ year }) => year?.text ?? []);
}

describe('the years of an axis', () => {
  test('are said where one begins', () => {
    expect(yearsOf([day('2019-11-27'), day('2020-06-01'), day('2021-01-10')])).toEqual(['2019', '2020', '2021']);
  });

  test('are said where the line goes on in another after a break', () => {
    expect(yearsOf([day('2011-03-19'), day('2019-04-04'), day('2019-11-27')])).toEqual(['2011', '2019']);
  });

  test('are said once where the line breaks off and goes on in the same', () => {
    expect(yearsOf([day('2020-12-04'), day('2021-01-10'), day('2021-12-24')])).toEqual(['2020', '2021']);
  });
});

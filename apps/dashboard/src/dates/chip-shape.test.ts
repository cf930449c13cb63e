import { fuzzyDate } from '@mithaq/domain';
import { describe, expect, it } from 'vitest';
import { chipShape } from './chip-shape.ts';

describe('chipShape', () => {
  it('draws a day as a nuqta, hollow where it is planned or unknown', () => {
    expect(chipShape(fuzzyDate('2020-12-04'))).toEqual({ form: 'day', hollow: false, at: 0.5 });
    expect(chipShape(fuzzyDate('2021-12-24'), 'planned')).toEqual({ form: 'day', hollow: true, at: 0.5 });
    expect(chipShape(undefined)).toEqual({ form: 'day', hollow: true, at: 0.5 });
  });

  it('draws a month as long as a month, with hard edges', () => {
    expect(chipShape(fuzzyDate('2020-08'))).toEqual({ form: 'span', hollow: false, start: 0.04, end: 0.96, soft: false });
  });

  it('draws part of a month where it lies in the month, with soft edges', () => {
    const early = chipShape(fuzzyDate('[2020-06-01..2020-06-10]'));
    expect(early).toMatchObject({ form: 'span', start: 0.04, soft: true });
    expect(early.form === 'span' && early.end).toBeCloseTo(1 / 3, 10);
    expect(chipShape(fuzzyDate('[2020-07-21..2020-07-31]'))).toMatchObject({ start: 20 / 31, end: 0.96, soft: true });
  });

  it('draws a stretch of months in its year', () => {
    expect(chipShape(fuzzyDate('2020-04-01/2020-06-30'))).toMatchObject({ form: 'span', start: 91 / 366, end: 182 / 366, soft: true });
  });

  it('leaves an open end to the edge', () => {
    expect(chipShape(fuzzyDate('2020-08-06/..'))).toEqual({ form: 'span', hollow: false, start: 0.2, end: 0.96, soft: true });
  });
});

import { fuzzyDate } from '@mithaq/domain';
import { describe, expect, it } from 'vitest';
import { source } from '../samples/parts.ts';
import { dayThatTells } from './day-that-tells.ts';

const day = fuzzyDate('2020-12-15');
const report = { ...source('report', ['تقرير', 'Report']), type: 'report' as const, published: day };
const daily = { ...source('daily', ['خبر', 'Article'], ['الجريدة', 'The Daily']), type: 'report' as const, published: day };

describe('the day that tells a source from others', () => {
  it('is that of its publication', () => {
    expect(dayThatTells(report, [report, daily])).toEqual(day);
  });

  it.each(['2020-12', '[2020-12-04..2020-12-31]'])('is none where the source is not of one day: %s', (edtf) => {
    expect(dayThatTells({ ...report, published: fuzzyDate(edtf) }, [])).toBeUndefined();
  });

  it('is none beside another source without a publisher, of the same kind and day', () => {
    const other = { ...report, ...source('other', ['آخر', 'Other']), type: 'report' as const };
    expect(dayThatTells(report, [report, other])).toBeUndefined();
    expect(dayThatTells(report, [{ ...other, type: 'post' as const }])).toEqual(day);
  });
});

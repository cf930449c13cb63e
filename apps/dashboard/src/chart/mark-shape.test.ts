import { boundsOf, fuzzyDate } from '@mithaq/domain';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../dates/days.ts';
import { brokenScale } from './broken-scale.ts';
import { markShape } from './mark-shape.ts';

const scale = brokenScale([
  { earliest: '2019-04-01', latest: '2019-04-30' },
  { earliest: '2020-01-01', latest: '2020-12-31' },
]) ?? { at: () => 0 };
const at = (day: string) => scale.at(day);
const after = (day: string) => scale.at(dayNumber(day) + 1);

describe('markShape', () => {
  it('draws a day in the middle of its day', () => {
    const shape = markShape(fuzzyDate('2020-12-04'), scale);
    expect(shape.form === 'day' && at('2020-12-04') < shape.at && shape.at < at('2020-12-05')).toBe(true);
  });

  it.each(['2020-06', '[2020-06-01..2020-06-10]', '2020', '2019-04/2020-06'])('draws %s within the days that it may mean', (edtf) => {
    const { earliest, latest } = boundsOf(fuzzyDate(edtf));
    const shape = markShape(fuzzyDate(edtf), scale);
    expect(shape).toMatchObject({ start: at(earliest ?? ''), end: after(latest ?? '') });
  });

  it('ends a month hard and a part of one softly', () => {
    expect(markShape(fuzzyDate('2020-06'), scale)).toMatchObject({ form: 'span', from: 'hard', to: 'hard' });
    expect(markShape(fuzzyDate('[2020-06-01..2020-06-10]'), scale)).toMatchObject({ form: 'span', from: 'soft', to: 'soft' });
    expect(markShape(fuzzyDate('2020-06~'), scale)).toMatchObject({ from: 'soft', to: 'soft' });
  });

  it('leaves a side that nobody knows open, at the side that is known', () => {
    expect(markShape(fuzzyDate('[..2020-08-05]'), scale)).toMatchObject({
      start: after('2020-08-05'),
      end: after('2020-08-05'),
      from: 'open',
    });
    expect(markShape(fuzzyDate('[2020-08-05..]'), scale)).toMatchObject({ start: at('2020-08-05'), end: at('2020-08-05'), to: 'open' });
  });

  it('draws what lasted as full only where it surely did', () => {
    expect(markShape(fuzzyDate('2019-04/2020-06'), scale)).toMatchObject({
      form: 'lasting',
      solid: { start: at('2019-04-30'), end: after('2020-06-01') },
    });
    expect(markShape(fuzzyDate('2020-02/..'), scale)).toMatchObject({ form: 'lasting', to: 'open', end: 1, solid: { end: 1 } });
  });
});

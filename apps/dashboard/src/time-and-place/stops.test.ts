import { describe, expect, it } from 'vitest';
import { momentsOf, stopsBetween, stopsOf } from './stops.ts';

const month = (year: number, at: number, surely = 0, possibly = 0) => {
  const name = `${year}-${String(at).padStart(2, '0')}`;
  return { first: `${name}-01`, last: `${name}-28`, surely, possibly };
};
const parts = [
  month(2019, 1, 2),
  month(2019, 2),
  month(2019, 3, 0, 1),
  ...Array.from({ length: 14 }, (_, at) => month(2019 + Math.floor((at + 3) / 12), ((at + 3) % 12) + 1)),
  month(2020, 6, 1),
];

describe('the stops of the brush', () => {
  it('are all months, but a long empty stretch is one', () => {
    const stops = stopsOf({ parts });
    expect(stops.map(({ first, folded }) => `${first.slice(0, 7)}${folded ? ' folded' : ''}`)).toEqual([
      '2019-01',
      '2019-02',
      '2019-03',
      '2019-04 folded',
      '2020-06',
    ]);
  });

  it('are chosen by the days that they touch', () => {
    const stops = stopsOf({ parts });
    expect(stopsBetween(stops, {})).toEqual([0, 4]);
    expect(stopsBetween(stops, { from: '2019-02-10', to: '2019-03-01' })).toEqual([1, 2]);
    expect(stopsBetween(stops, { from: '2020-01-01' })).toEqual([3, 4]);
    expect(stopsBetween(stops, { from: '2030-01-01' })).toEqual([4, 4]);
    expect(stopsBetween(stops, { to: '1990-01-01' })).toEqual([0, 0]);
  });

  it('give a moment for each month in which something may lie', () => {
    expect(momentsOf(stopsOf({ parts }), 'month').map(({ name }) => name)).toEqual(['2019-01', '2019-03', '2020-06']);
  });
});

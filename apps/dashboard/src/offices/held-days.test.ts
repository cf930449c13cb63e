import { covers, Day, fuzzyDate, Interval } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../dates/days.ts';
import { heldDays } from './held-days.ts';

const n = dayNumber;
const interval = (from?: string, to?: string) =>
  Interval.parse({ ...(from ? { from: fuzzyDate(from) } : {}), ...(to ? { to: fuzzyDate(to) } : {}) });

describe('the days of a tenure', () => {
  it('has no sure day where a deputy is seen in August and replaced at some time after', () => {
    expect(heldDays(interval('[..2020-08]', '[2020-08-06..2020-12-04]'))).toEqual({
      sure: undefined,
      possible: { first: null, last: n('2020-12-04') },
      told: { first: n('2020-08-06'), last: n('2020-12-04') },
      named: [],
    });
  });

  it('is sure of the one day on which a minister is seen', () => {
    const day = n('2020-12-04');
    expect(heldDays(interval('[2020-08-06..2020-12-04]', '[2020-12-04..]'))).toEqual({
      sure: { first: day, last: day },
      possible: { first: n('2020-08-06'), last: null },
      told: { first: n('2020-08-06'), last: day },
      named: [day],
    });
  });

  it('knows nothing where no source says when', () => {
    expect(heldDays({})).toEqual({ sure: undefined, possible: { first: null, last: null }, told: undefined, named: [] });
  });

  const somewhere = fc.integer({ min: n('2019-12-01'), max: n('2020-02-28') });
  const bound = fc.tuple(somewhere, somewhere).chain(([one, other]) => {
    const [first, last] = [Math.min(one, other), Math.max(one, other)].map(dayOfNumber);
    return fc.constantFrom(undefined, first, `[${first}..${last}]`, `[..${last}]`, `[${first}..]`, '2020-01');
  });

  it('agrees with the domain about every day', () => {
    fc.assert(
      fc.property(bound, bound, somewhere, (from, to, day) => {
        const read = Interval.safeParse({ ...(from ? { from: fuzzyDate(from) } : {}), ...(to ? { to: fuzzyDate(to) } : {}) });
        fc.pre(read.success);
        const { sure, possible } = heldDays(read.data);
        const isSure = sure !== undefined && day >= sure.first && day <= sure.last;
        const isPossible = (possible.first ?? day) <= day && day <= (possible.last ?? day);
        expect(isSure ? 'yes' : isPossible ? 'cannot tell' : 'no').toBe(covers(read.data, Day.parse(dayOfNumber(day))));
      }),
      { numRuns: 500 },
    );
  });
});

import type { TenureView } from '@mithaq/client';
import { fuzzyDate, Interval } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../dates/days.ts';
import { ref } from '../samples/parts.ts';
import { tenureLines } from './tenure-lines.ts';

const office = ref('office', 'office', 'وزير', 'Minister');
const organisation = ref('actor', 'ministry', 'وزارة', 'Ministry');
const person = ref('actor', 'person', 'شخص', 'Person');

function tenure(from?: string, to?: string): TenureView {
  const interval = Interval.parse({ ...(from ? { from: fuzzyDate(from) } : {}), ...(to ? { to: fuzzyDate(to) } : {}) });
  return {
    id: `${from} ${to}`,
    office,
    organisation,
    person,
    interval,
    statements: [],
    support: { sources: 0, independent: 0, oneSpeaker: false },
  };
}

const kinds = (from?: string, to?: string) =>
  tenureLines([tenure(from, to), tenure('2020')])?.lines[0]?.stretches.map((part) => part.certainty);

describe('the lines of tenures', () => {
  it('are solid where held for sure, hatched where possible, and open where no source tells', () => {
    expect(kinds('[..2020-08]', '[2020-08-06..2020-12-04]')).toEqual(['untold', 'possible']);
    expect(kinds('[2020-08-06..2020-12-04]', '[2020-12-04..]')).toEqual(['possible', 'sure', 'untold']);
    expect(kinds('2020-08-01', '2020-08-31')).toEqual(['sure']);
    expect(kinds()).toEqual(['untold']);
  });

  it('are not drawn where no source tells any day', () => {
    expect(tenureLines([tenure(), tenure()])).toBeUndefined();
  });

  const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2030-12-31') });
  const anyTenure = fc.tuple(day, day, fc.boolean(), fc.boolean()).map(([one, other, openFrom, openTo]) => {
    const [from, to] = [dayOfNumber(Math.min(one, other)), dayOfNumber(Math.max(one, other))];
    return tenure(openFrom ? `[..${from}]` : from, openTo ? `[${to}..]` : to);
  });

  it('never overlap within a line, run in order, and stay on it', () => {
    fc.assert(
      fc.property(fc.array(anyTenure, { minLength: 1, maxLength: 40 }), (tenures) => {
        const { lines = [] } = tenureLines(tenures) ?? {};
        for (const { stretches, named } of lines) {
          const edges = stretches.flatMap(({ start, end }) => [start, end]);
          expect(edges).toEqual(edges.toSorted((one, other) => one - other));
          expect([...edges, ...named].every((at) => at >= 0 && at <= 1)).toBe(true);
        }
      }),
    );
  });
});

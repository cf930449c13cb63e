import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLikeness, likeness } from './likeness.ts';

const topics = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((codes) => new Set(codes));
const agreements = fc.array(topics, { maxLength: 20 }).map((sets) => sets.map((set, at) => ({ at, set })));
const ordered = (rows: readonly { at: number; set: ReadonlySet<string> }[]) => byLikeness(rows, ({ set }) => set);

describe('likeness', () => {
  it('is what two share of what either has', () => {
    expect(likeness(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBe(0.5);
    expect([likeness(new Set(), new Set()), likeness(new Set(), new Set(['a']))]).toEqual([1, 0]);
  });

  it('is the same either way, and whole only for those that are the same', () => {
    fc.assert(
      fc.property(topics, topics, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(likeness(one, other) === 1).toBe([...one].toSorted().join() === [...other].toSorted().join());
      }),
    );
  });
});

describe('an order by likeness', () => {
  it('puts like beside like', () => {
    const rows = [['mines'], ['sea'], ['mines', 'medicine'], [], ['sea', 'coast'], ['medicine']].map((set, at) => ({
      at,
      set: new Set(set),
    }));
    expect(ordered(rows).map(({ at }) => at)).toEqual([0, 2, 5, 1, 4, 3]);
  });

  it('leaves nobody out, and parts no two that provide for the same', () => {
    fc.assert(
      fc.property(agreements, (rows) => {
        const found = ordered(rows);
        expect(found.map(({ at }) => at).toSorted((one, other) => one - other)).toEqual(rows.map(({ at }) => at));
        const keys = found.map(({ set }) => [...set].toSorted().join());
        const runs = keys.filter((key, place) => key !== keys[place - 1]);
        expect(new Set(runs).size).toBe(runs.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOrNone, type Choosing, chosenIn, extended, moved, nothingChosen, over, reached, toggled } from './choosing.ts';

const rows = ['a', 'b', 'c', 'd', 'e'];
const start = nothingChosen(rows);

test('a row is chosen and left again, beside others', () => {
  const both = toggled(toggled(start, 'd'), 'b');
  expect(chosenIn(both)).toEqual(['b', 'd']);
  expect(chosenIn(toggled(both, 'd'))).toEqual(['b']);
});

test('a stretch goes from the row chosen last, in either direction, and is moved and not added to', () => {
  const stretch = reached(toggled(start, 'b'), 'd');
  expect(chosenIn(stretch)).toEqual(['b', 'c', 'd']);
  expect(chosenIn(reached(stretch, 'a'))).toEqual(['a', 'b']);
  expect(chosenIn(reached(start, 'c'))).toEqual(['c']);
});

test('the keyboard goes from row to row and stops at the ends; with Shift it takes along where it was', () => {
  expect([moved(start, 1).at, moved(start, -1).at, moved({ ...start, at: 'e' }, 1).at, moved({ ...start, at: 'a' }, -1).at]).toEqual([
    'a',
    'a',
    'e',
    'a',
  ]);
  const twice = extended(extended({ ...start, at: 'b' }, 1), 1);
  expect([chosenIn(twice), chosenIn(extended(twice, -1))]).toEqual([
    ['b', 'c', 'd'],
    ['b', 'c'],
  ]);
});

test('all are chosen, then none', () => {
  const all = allOrNone(toggled(start, 'c'));
  expect([chosenIn(all), chosenIn(allOrNone(all))]).toEqual([rows, []]);
});

test('rows that were fetched anew keep what is chosen of them, and the keyboard goes on where a row left', () => {
  const stretch = reached(toggled(start, 'b'), 'd');
  const after = over(stretch, ['x', 'b', 'c', 'e']);
  expect([chosenIn(after), after.at]).toEqual([['b', 'c'], 'e']);
  expect(over({ ...start, at: 'e' }, ['a', 'b']).at).toBe('b');
});

const steps = fc.array(
  fc.oneof(
    fc.record({ act: fc.constantFrom(toggled, reached), id: fc.constantFrom(...rows) }),
    fc.record({ act: fc.constantFrom(moved, extended), step: fc.constantFrom(1 as const, -1 as const) }),
    fc.record({ rows: fc.subarray([...rows, 'f', 'g']) }),
  ),
);

function after(all: readonly (typeof steps extends fc.Arbitrary<(infer Step)[]> ? Step : never)[]): Choosing {
  return all.reduce<Choosing>((now, one) => {
    if ('rows' in one) return over(now, one.rows);
    if ('step' in one) return one.act(now, one.step);
    return now.rows.includes(one.id) ? one.act(now, one.id) : now;
  }, start);
}

test('whatever is done, only rows that are there are chosen, in their order, and once', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const choosing = after(all);
      const chosen = chosenIn(choosing);
      expect(chosen).toEqual(choosing.rows.filter((id) => chosen.includes(id)));
      expect(choosing.at === undefined || choosing.rows.includes(choosing.at)).toBe(true);
    }),
  );
});

test('a row that is chosen twice is as it was', () => {
  fc.assert(
    fc.property(steps, fc.constantFrom(...rows), (all, id) => {
      const choosing = after(all);
      fc.pre(choosing.rows.includes(id));
      expect(chosenIn(toggled(toggled(choosing, id), id))).toEqual(chosenIn(choosing));
    }),
  );
});

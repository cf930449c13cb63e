import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdits } from '../../testing/edits.ts';
import { eventOf, statementOf } from '../../testing/records.ts';
import { actorOf, clauseOf } from '../../testing/rule-records.ts';
import { compareRevisions } from './compare.ts';
import { fieldLabel, fieldsIn, fieldsOf } from './fields.ts';
import type { Revised } from './types.ts';

const name = (value: string) => ({ value, language: 'en', kind: 'alias' });

test('what differs is told field by field, in the order of the schema', () => {
  const before = actorOf(1, { wikidata: 'Q1' });
  const after = actorOf(1, { slug: 'navy', kind: 'force', notes: { en: 'Of the coast' } });
  expect(compareRevisions(before, after)).toEqual([
    { property: 'slug', before: 'actor-1', after: 'navy' },
    { property: 'kind', before: 'organisation', after: 'force' },
    { property: 'wikidata', before: 'Q1', after: undefined },
    { property: 'notes', before: undefined, after: { en: 'Of the coast' } },
  ]);
});

test('of a list it is told which elements were put in and taken out', () => {
  const [before, after] = [actorOf(1, { names: [name('A'), name('B')] }), actorOf(1, { names: [name('B'), name('C')] })];
  expect(compareRevisions(before, after)).toEqual([
    {
      property: 'names',
      before: [name('A'), name('B')],
      after: [name('B'), name('C')],
      elements: { added: [name('C')], removed: [name('A')], isReordered: false },
    },
  ]);
});

test('another order of a list is a change; an element that stands twice is counted twice', () => {
  const named = (...names: readonly string[]) => actorOf(1, { names: names.map(name) });
  const elementsOf = (before: Revised, after: Revised) => compareRevisions(before, after)[0]?.elements;
  expect(elementsOf(named('A', 'B'), named('B', 'A'))).toEqual({ added: [], removed: [], isReordered: true });
  expect(elementsOf(named('A', 'A'), named('A'))).toEqual({ added: [], removed: [name('A')], isReordered: false });
});

test('an optional list that comes and goes is told by its elements', () => {
  const [bare, kept] = [clauseOf(1, 1), clauseOf(1, 1, { fulfilledBy: [eventOf(1, { type: 'visit' }).id] })];
  const { fulfilledBy } = kept;
  expect(compareRevisions(bare, kept)).toEqual([
    { property: 'fulfilledBy', before: undefined, after: fulfilledBy, elements: { added: fulfilledBy, removed: [], isReordered: false } },
  ]);
});

test('a date that keeps its day and has other words was changed', () => {
  const dated = (date: object) => eventOf(1, { type: 'visit', date: { edtf: '2020-12-04', ...date } });
  expect(compareRevisions(dated({}), dated({ asRead: 'on Friday' })).map(({ property }) => property)).toEqual(['date']);
});

test('the members of a statement are told in their order, its citations one by one', () => {
  const [before, after] = [statementOf(1, [1]), statementOf(1, [1, 2], { rank: 1, note: { en: 'Told twice' } })];
  expect(compareRevisions(before, after)).toEqual([
    { property: 'rank', before: 0, after: 1 },
    {
      property: 'citations',
      before: before.citations,
      after: after.citations,
      elements: { added: after.citations.slice(1), removed: [], isReordered: false },
    },
    { property: 'note', before: undefined, after: { en: 'Told twice' } },
  ]);
});

test('a first revision puts every field in, and the last takes every field out', () => {
  const actor = actorOf(1);
  const told = (before: Revised | undefined, after: Revised | undefined) => compareRevisions(before, after).map(({ property }) => property);
  expect(told(undefined, actor)).toEqual(['slug', 'kind', 'names', 'countries']);
  expect(told(actor, undefined)).toEqual(['slug', 'kind', 'names', 'countries']);
  expect(told(undefined, undefined)).toEqual([]);
});

/** A revision with the changes made to it, as its fields. */
function applied(before: Revised, after: Revised): ReadonlyMap<string, unknown> {
  const fields = new Map(fieldsIn(before));
  for (const change of compareRevisions(before, after)) {
    if (change.after === undefined) fields.delete(change.property);
    else fields.set(change.property, change.after);
  }
  return fields;
}

test('nothing differs from itself, and the changes of any two make the one into the other', () => {
  fc.assert(
    fc.property(anyEdits, ({ base, theirs }) => {
      expect(compareRevisions(base, base)).toEqual([]);
      expect(Object.fromEntries(applied(base, theirs))).toEqual(theirs);
    }),
  );
});

test('turned round, what was put in was taken out', () => {
  fc.assert(
    fc.property(anyEdits, ({ theirs, ours }) => {
      const forth = compareRevisions(theirs, ours);
      expect(compareRevisions(ours, theirs)).toEqual(
        forth.map(({ property, before, after, elements }) => ({
          property,
          before: after,
          after: before,
          ...(elements ? { elements: { ...elements, added: elements.removed, removed: elements.added } } : {}),
        })),
      );
    }),
  );
});

test('every field of everything has a name in both languages', () => {
  fc.assert(
    fc.property(anyEdits, ({ base }) => {
      for (const property of fieldsOf(base)) {
        const { ar, en } = fieldLabel(base.record, property);
        expect([/\p{Script=Arabic}/u.test(ar), /^[A-Z]/.test(en)], property).toEqual([true, true]);
      }
    }),
  );
});

test('a field that a kind does not have is called by its code', () => {
  expect([fieldLabel('actor', 'colour'), fieldLabel('statement', 'colour')]).toEqual([
    { ar: 'colour', en: 'colour' },
    { ar: 'colour', en: 'colour' },
  ]);
});

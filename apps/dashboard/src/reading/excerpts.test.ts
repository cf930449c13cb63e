import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorsOf, excerptsOf } from './excerpts.ts';

const passage = (start: number, exact: string) => ({ start, end: start + exact.length, exact });

function outline(length: number, ...passages: readonly ReturnType<typeof passage>[]): unknown {
  return excerptsOf(passages, length).map((one) =>
    one.kind === 'fold' ? one.words : { [one.passage.exact]: one.within.map(({ exact }) => exact) },
  );
}

test('a passage within another stands within it; what lies between is told by its length', () => {
  expect(outline(60, passage(0, 'wrote to Rome'), passage(9, 'Rome'), passage(40, 'of the ships'))).toEqual([
    { 'wrote to Rome': ['Rome'] },
    6,
    { 'of the ships': [] },
    2,
  ]);
});

test('passages that cross are two excerpts, and a comma between two is not told', () => {
  expect(outline(17, passage(0, 'one two'), passage(4, 'two three'), passage(14, 'six'))).toEqual([
    { 'one two': [] },
    { 'two three': [] },
    { six: [] },
  ]);
});

test('of two that are the same place, and of two that begin together, the longer is the excerpt', () => {
  expect(outline(9, passage(0, 'one'), passage(0, 'one two'), passage(4, 'two'))).toEqual([{ 'one two': ['one', 'two'] }]);
});

test('a text of which nothing is cited is one fold', () => {
  expect(outline(601)).toEqual([100]);
});

test('a passage within two that cross stands in the first', () => {
  expect(outline(13, passage(0, 'one two'), passage(4, 'two three'), passage(4, 'two'))).toEqual([
    { 'one two': ['two'] },
    { 'two three': [] },
  ]);
});

test('a place of the text is the longest passage that begins there', () => {
  const [short, long, other] = [passage(4, 'two'), passage(4, 'two three'), passage(9, 'th')];
  expect(anchorsOf([short, long, other])).toEqual(
    new Map([
      [long, 'p-4'],
      [other, 'p-9'],
    ]),
  );
});

test('whatever the passages, each is shown once, and each excerpt begins and ends after the one before it', () => {
  const any = fc.array(
    fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 30 })).map(([start, size]) => passage(start, 'w'.repeat(size))),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(any, (passages) => {
      const excerpts = excerptsOf(passages, 240).filter((one) => one.kind === 'excerpt');
      const shown = excerpts.flatMap((one) => [one.passage, ...one.within]);
      expect([new Set(shown), shown.length]).toEqual([new Set(passages), passages.length]);
      for (const [place, { passage: one }] of excerpts.entries()) {
        const next = excerpts[place + 1]?.passage;
        if (next) expect(next.start > one.start && next.end > one.end).toBe(true);
      }
    }),
  );
});

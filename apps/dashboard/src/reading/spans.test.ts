import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laned, type Piece, pieces, type Span } from './spans.ts';

const span = (name: string, start: number, end: number) => ({ name, start, end });
type Named = ReturnType<typeof span>;

function outline(all: readonly Piece<Named>[]): unknown {
  return all.map((piece) =>
    piece.kind === 'words' ? [piece.start, piece.end] : { [`${piece.of.span.name}${piece.of.lane}`]: outline(piece.within) },
  );
}

const cutBy = (stretch: Span, ...spans: Named[]) => outline(pieces(stretch, laned(spans)));

test('spans that lie apart share the nearest lane', () => {
  expect(cutBy({ start: 0, end: 20 }, span('a', 2, 5), span('b', 8, 12))).toEqual([
    [0, 2],
    { a1: [[2, 5]] },
    [5, 8],
    { b1: [[8, 12]] },
    [12, 20],
  ]);
});

test('a span that holds another runs in the lane below it', () => {
  expect(cutBy({ start: 0, end: 10 }, span('office', 0, 10), span('actor', 6, 10))).toEqual([{ office2: [[0, 6], { actor1: [[6, 10]] }] }]);
});

test('spans that cross are cut at the crossing and keep their lanes', () => {
  expect(cutBy({ start: 0, end: 12 }, span('a', 1, 6), span('b', 4, 11))).toEqual([
    [0, 1],
    { a1: [[1, 4]] },
    { b2: [{ a1: [[4, 6]] }, [6, 11]] },
    [11, 12],
  ]);
});

test('three deep: each lane holds what lies above it', () => {
  expect(cutBy({ start: 0, end: 30 }, span('event', 0, 30), span('agreement', 10, 30), span('actor', 22, 30))).toEqual([
    { event3: [[0, 10], { agreement2: [[10, 22], { actor1: [[22, 30]] }] }] },
  ]);
});

test('a span that runs over the end of a paragraph is drawn in each of its parts', () => {
  const lanes = laned([span('a', 3, 9)]);
  expect([outline(pieces({ start: 0, end: 5 }, lanes)), outline(pieces({ start: 6, end: 10 }, lanes))]).toEqual([
    [[0, 3], { a1: [[3, 5]] }],
    [{ a1: [[6, 9]] }, [9, 10]],
  ]);
});

const someSpans = fc.array(
  fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })).map(([start, length]) => span('s', start, start + length)),
  { maxLength: 12 },
);

test('whatever the spans, the words come out once, in order, and no lane is taken twice at one place', () => {
  fc.assert(
    fc.property(someSpans, (spans) => {
      const whole = pieces({ start: 0, end: 60 }, laned(spans));
      const words = wordsIn(whole, []);
      expect(words.flatMap(({ start, end }) => [start, end])).toEqual(
        words.flatMap(({ start }, place) => [start, words[place + 1]?.start ?? 60]),
      );
      for (const { lanes } of words) expect(new Set(lanes).size).toBe(lanes.length);
    }),
  );
});

function wordsIn(all: readonly Piece<Named>[], lanes: readonly number[]): { start: number; end: number; lanes: readonly number[] }[] {
  return all.flatMap((piece) =>
    piece.kind === 'words' ? [{ start: piece.start, end: piece.end, lanes }] : wordsIn(piece.within, [...lanes, piece.of.lane]),
  );
}

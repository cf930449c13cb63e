import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf } from './chunks.ts';
import { foldedRuns, paragraphsOf, paragraphsWithin } from './paragraphs.ts';
import { laned, overlaps, pieces, type Span } from './spans.ts';

const text = 'وقّعت حكومة الوفاق اتفاقية مع إيطاليا في روما يوم الجمعة. '.repeat(60);
const paragraph = { start: 0, end: text.length };
const spans = fc.array(
  fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 300 }))
    .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) })),
  { maxLength: 60 },
);

/** What the lanes were before they were counted by groups. */
function lanedPlainly(all: readonly Span[]) {
  const placed: { span: Span; lane: number }[] = [];
  for (const span of all.toSorted((one, other) => one.end - one.start - (other.end - other.start) || one.start - other.start)) {
    const taken = placed.filter((other) => overlaps(other.span, span)).map(({ lane }) => lane);
    placed.push({ span, lane: Math.max(0, ...taken) + 1 });
  }
  return placed.toSorted((one, other) => one.span.start - other.span.start || other.lane - one.lane);
}

/** Which lanes lie on each letter. */
function drawnOn(stretches: readonly { start: number; end: number; lanes: ReturnType<typeof laned<Span>> }[]): string[] {
  const letters: string[] = Array.from({ length: text.length }, () => '');
  const walk = (all: ReturnType<typeof pieces<Span>>, lanes: string) => {
    for (const piece of all) {
      if (piece.kind === 'words') letters.fill(lanes, piece.start, piece.end);
      else walk(piece.within, `${lanes} ${piece.of.lane}:${piece.of.span.start}-${piece.of.span.end}`);
    }
  };
  for (const { start, end, lanes } of stretches) walk(pieces({ start, end }, lanes), '');
  return letters;
}

test('lanes counted by groups are those counted over all', () => {
  fc.assert(
    fc.property(spans, (all) => {
      expect(laned(all)).toEqual(lanedPlainly(all));
    }),
  );
});

test('chunks follow one another over the whole paragraph, cut no span, and draw what the paragraph draws whole', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const lanes = laned(all);
      const chunks = chunksOf(text, paragraph, { lanes });
      expect(chunks.map(({ start }) => start)).toEqual([0, ...chunks.slice(0, -1).map(({ end }) => end)]);
      expect(chunks.at(-1)?.end).toBe(text.length);
      for (const { end } of chunks.slice(0, -1)) {
        expect(text.charAt(end - 1)).toBe(' ');
        expect(all.some((span) => span.start < end && end < span.end)).toBe(false);
      }
      expect(drawnOn(chunks)).toEqual(drawnOn([{ ...paragraph, lanes }]));
    }),
    { numRuns: 60 },
  );
});

test('a chunk is the same object until something on it changes', () => {
  const [one, other] = [
    { start: 5, end: 20 },
    { start: text.length - 40, end: text.length - 20 },
  ];
  const before = chunksOf(text, paragraph, { lanes: laned([one, other]) });
  const same = chunksOf(text, paragraph, { lanes: laned([one, other]), before });
  expect(same.every((chunk, place) => chunk === before[place])).toBe(true);
  const changed = chunksOf(text, paragraph, { lanes: laned([one]), before });
  expect(changed.map((chunk, place) => chunk === before[place])).toEqual(before.map((_, place) => place < before.length - 1));
});

test('the paragraphs that a span runs through are found, and only those without any are folded', () => {
  const lines = paragraphsOf('one\n\ntwo\nthree\n four\n\nfive');
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), (start, length) => {
      const span = { start, end: start + length };
      expect(paragraphsWithin(lines, span)).toEqual(lines.filter((line) => overlaps(line, span)));
    }),
  );
  expect(foldedRuns(lines, [{ start: 5, end: 8 }]).map(({ folded, paragraphs }) => [folded, paragraphs.length])).toEqual([
    [false, 2],
    [true, 3],
  ]);
});

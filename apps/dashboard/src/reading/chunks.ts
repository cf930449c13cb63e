import { type Laned, overlaps, type Span } from './spans.ts';

/** A part of a paragraph that is drawn by itself, with what lies on it: where nothing of it changed, it is not drawn anew. */
export interface Chunk<S extends Span> extends Span {
  readonly lanes: readonly Laned<S>[];
}

/** The least letters of a chunk. */
const least = 400;

/**
 * Cuts a paragraph into chunks, after blanks and never within a span: each is a row of plain inline boxes, so no letters are kept from joining.
 * @param before the chunks as they were drawn last: each that says the same is the same object again
 */
export function chunksOf<S extends Span>(
  text: string,
  paragraph: Span,
  { lanes, before = [] }: { lanes: readonly Laned<S>[]; before?: readonly Chunk<S>[] | undefined },
): readonly Chunk<S>[] {
  const known = new Map(before.map((chunk) => [chunk.start, chunk]));
  const cuts = cutsOf(text, paragraph, lanes);
  let from = 0;
  return cuts.map((end, place) => {
    const start = cuts[place - 1] ?? paragraph.start;
    const here: Laned<S>[] = [];
    for (let at = from; at < lanes.length; at += 1) {
      const one = lanes[at];
      if (one === undefined || one.span.start >= end) break;
      if (overlaps(one.span, { start, end })) here.push(one);
      if (one.span.end <= end && at === from) from += 1;
    }
    const old = known.get(start);
    return old !== undefined && old.end === end && saysTheSame(old.lanes, here) ? old : { start, end, lanes: here };
  });
}

/** Where chunks end: in order, the last at the end of the paragraph. */
function cutsOf(text: string, paragraph: Span, lanes: readonly Laned<Span>[]): readonly number[] {
  const cuts: number[] = [];
  let [start, next, reach] = [paragraph.start, 0, paragraph.start];
  while (paragraph.end - start > 2 * least) {
    let at = start + least;
    for (;;) {
      for (let one = lanes[next]; one !== undefined && one.span.start < at; one = lanes[next]) {
        reach = Math.max(reach, one.span.end);
        next += 1;
      }
      if (at >= paragraph.end || (reach <= at && /\s/.test(text.charAt(at - 1)))) break;
      at = Math.max(at + 1, Math.min(reach, paragraph.end));
    }
    if (at >= paragraph.end) break;
    cuts.push(at);
    start = at;
  }
  return [...cuts, paragraph.end];
}

function saysTheSame<S extends Span>(one: readonly Laned<S>[], other: readonly Laned<S>[]): boolean {
  return one.length === other.length && one.every(({ span, lane }, place) => other[place]?.span === span && other[place]?.lane === lane);
}

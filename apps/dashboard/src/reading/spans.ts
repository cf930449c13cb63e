/** A stretch of a text, in UTF-16 code units, with what it stands for. `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span and the lane under the line that it is drawn in: 1 is nearest to the words. */
export interface Laned<S extends Span> {
  readonly span: S;
  readonly lane: number;
}

/** A stretch on which the same spans lie from its first to its last character, or a span with what lies within it. */
export type Piece<S extends Span> =
  | { readonly kind: 'words'; readonly start: number; readonly end: number }
  | { readonly kind: 'span'; readonly of: Laned<S>; readonly start: number; readonly end: number; readonly within: readonly Piece<S>[] };

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Gives each span the nearest lane that no shorter span beneath it has taken: what holds others runs below them. */
export function laned<S extends Span>(spans: readonly S[]): readonly Laned<S>[] {
  return together(spans)
    .flatMap(lanedTogether)
    .toSorted((one, other) => one.span.start - other.span.start || other.lane - one.lane);
}

/** Spans in groups that have nothing to do with one another: a long text has thousands, and none has many above one another. */
function together<S extends Span>(spans: readonly S[]): readonly S[][] {
  const groups: S[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    if (span.start >= reach) groups.push([]);
    groups.at(-1)?.push(span);
    reach = Math.max(reach, span.end);
  }
  return groups;
}

function lanedTogether<S extends Span>(spans: readonly S[]): readonly Laned<S>[] {
  const placed: Laned<S>[] = [];
  for (const span of spans.toSorted(shortestFirst)) {
    const deepest = Math.max(0, ...placed.filter((other) => overlaps(other.span, span)).map(({ lane }) => lane));
    placed.push({ span, lane: deepest + 1 });
  }
  return placed;
}

function shortestFirst(one: Span, other: Span): number {
  return one.end - one.start - (other.end - other.start) || one.start - other.start;
}

/**
 * Cuts a stretch of text into nested pieces: a span that lies within another stands within it, and one that crosses
 * another is cut at the crossing, each part keeping its lane.
 */
export function pieces<S extends Span>(stretch: Span, lanes: readonly Laned<S>[]): readonly Piece<S>[] {
  const here = lanes
    .filter(({ span }) => overlaps(span, stretch))
    .toSorted((one, other) => other.lane - one.lane || one.span.start - other.span.start);
  return cut(stretch, here);
}

function cut<S extends Span>(stretch: Span, deepestFirst: readonly Laned<S>[]): readonly Piece<S>[] {
  const [outer, ...others] = deepestFirst;
  if (stretch.start >= stretch.end) return [];
  if (outer === undefined) return [{ kind: 'words', ...boundsOf(stretch) }];
  const covered = { start: Math.max(stretch.start, outer.span.start), end: Math.min(stretch.end, outer.span.end) };
  if (covered.start >= covered.end) return cut(stretch, others);
  return [
    ...cut({ start: stretch.start, end: covered.start }, others),
    { kind: 'span', of: outer, ...covered, within: cut(covered, others) },
    ...cut({ start: covered.end, end: stretch.end }, others),
  ];
}

function boundsOf({ start, end }: Span): Span {
  return { start, end };
}

import type { Audit } from './audit.ts';

/** The audit in the middle by its first paint: its figures belong together. */
export function medianOf(audits: readonly Audit[]): Audit {
  return middleBy(audits, ({ firstPaint }) => firstPaint);
}

/** The figure in the middle. */
export function middleOf(figures: readonly number[]): number {
  return middleBy(figures, (figure) => figure);
}

function middleBy<Found>(found: readonly Found[], figureOf: (one: Found) => number): Found {
  const middle = found.toSorted((one, other) => figureOf(one) - figureOf(other))[Math.floor(found.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

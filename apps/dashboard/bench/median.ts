import type { Audit } from './audit.ts';

/** The audit in the middle by its first paint: its figures belong together. */
export function medianOf(audits: readonly Audit[]): Audit {
  const middle = audits.toSorted((one, other) => one.firstPaint - other.firstPaint)[Math.floor(audits.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

import type { Span } from './spans.ts';

/** A passage by its place: no other passage of the source has both. */
export function passageKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

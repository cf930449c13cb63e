/** A part of a text: whether it matched. */
export interface Slice {
  readonly text: string;
  readonly matched: boolean;
}

/** Cuts a text at its matches, given in UTF-16 code units. Ranges that touch or overlap are one; half a surrogate pair is never cut off. */
export function slicesOf(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): readonly Slice[] {
  const slices: Slice[] = [];
  let at = 0;
  for (const { start, end } of joined(text, ranges)) {
    if (start > at) slices.push({ text: text.slice(at, start), matched: false });
    slices.push({ text: text.slice(start, end), matched: true });
    at = end;
  }
  if (at < text.length) slices.push({ text: text.slice(at), matched: false });
  return slices;
}

function joined(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): readonly { start: number; end: number }[] {
  const whole = ranges
    .map(({ start, end }) => ({
      start: Math.max(0, isLow(text, start) ? start - 1 : start),
      end: Math.min(text.length, isLow(text, end) ? end + 1 : end),
    }))
    .filter(({ start, end }) => start < end)
    .toSorted((one, other) => one.start - other.start);
  const kept: { start: number; end: number }[] = [];
  for (const range of whole) {
    const last = kept.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else kept.push(range);
  }
  return kept;
}

function isLow(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
}

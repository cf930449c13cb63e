/** The middle and the longest of some durations in milliseconds, rounded. */
export function middleAndLongest(durations: readonly number[]): { readonly median: number; readonly max: number } {
  const sorted = durations.toSorted((one, other) => one - other);
  return { median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0), max: Math.round(sorted.at(-1) ?? 0) };
}

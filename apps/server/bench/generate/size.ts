/** How much of everything a generated register has. */
export interface Size {
  readonly agreements: number;
  readonly actors: number;
  readonly offices: number;
  readonly places: number;
}

/** Clauses and events of eight agreements in a row: five and ten on average. Sources are as many as agreements. */
export const clauseCounts = [2, 3, 4, 5, 5, 6, 6, 9] as const;
export const eventCounts = [4, 6, 8, 10, 10, 12, 14, 16] as const;

/** States are as many as there are, however large the register. */
const leastActors = 400;

/**
 * The size at a scale: at 1, 20,000 agreements and sources, 100,000 clauses, 200,000 events, 50,000 actors of three names. Agreements
 * come in eights, so that clauses and events are five and ten times as many to the last one.
 */
export function sizeAt(scale: number): Size {
  const agreements = Math.max(8, Math.round((20_000 * scale) / 8) * 8);
  return {
    agreements,
    actors: Math.max(leastActors, Math.round(50_000 * scale)),
    offices: Math.max(20, Math.round(3_000 * scale)),
    places: Math.max(40, Math.round(2_000 * scale)),
  };
}

/** The number of an agreement's first clause or event, and how many it has. */
export function shareOf(agreement: number, counts: readonly number[]): { readonly first: number; readonly count: number } {
  const before = agreement % counts.length;
  const whole = counts.reduce((sum, count) => sum + count, 0);
  const first = Math.floor(agreement / counts.length) * whole + counts.slice(0, before).reduce((sum, count) => sum + count, 0);
  return { first, count: counts[before] ?? 0 };
}

/** How often something may be tried for one name. */
export interface Limit {
  readonly most: number;
  /** Milliseconds. */
  readonly window: number;
}

/**
 * Counts tries by name, so many in a window that begins with the first of them; answers whether one more may be made. What
 * is over is forgotten, so that names which were tried once take no room.
 */
export function tries({ most, window }: Limit, now: () => number): (name: string) => boolean {
  const begun = new Map<string, { readonly at: number; count: number }>();
  return (name) => {
    const moment = now();
    for (const [known, { at }] of begun) {
      if (moment - at < window) break;
      begun.delete(known);
    }
    const run = begun.get(name) ?? { at: moment, count: 0 };
    run.count += 1;
    begun.set(name, run);
    return run.count <= most;
  };
}

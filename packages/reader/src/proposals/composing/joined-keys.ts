/** Keys of which some turn out to mean one thing. */
export interface JoinedKeys {
  /** The key under which everything is gathered that goes by this one. */
  readonly of: (key: string) => string;
  readonly join: (one: string, other: string) => void;
}

/** Keys that stand each for itself until they are joined (a disjoint-set forest, with paths halved). */
export function joinedKeys(): JoinedKeys {
  const into = new Map<string, string>();
  const of = (key: string): string => {
    let at = key;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) {
      const beyond = into.get(next);
      if (beyond === undefined) return next;
      into.set(at, beyond);
      at = beyond;
    }
    return at;
  };
  const join = (one: string, other: string): void => {
    const [first, second] = [of(one), of(other)];
    if (first !== second) into.set(second, first);
  };
  return { of, join };
}

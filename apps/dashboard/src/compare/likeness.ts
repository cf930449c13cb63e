/** What two agreements share of what either provides for, from 0 to 1 (Jaccard 1912). Two that provide for nothing are alike. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((topic) => other.has(topic)).length;
  const either = one.size + other.size - shared;
  return either === 0 ? 1 : shared / either;
}

/**
 * Agreements with like provisions beside one another: from the first on, each is followed by the one most like it of those that are left,
 * of several by the one that was given first. Those that provide for nothing come last.
 */
export function byLikeness<Row>(rows: readonly Row[], topicsOf: (row: Row) => ReadonlySet<string>): readonly Row[] {
  const weighed = rows.map((row) => ({ row, topics: topicsOf(row) }));
  const left = weighed.filter(({ topics }) => topics.size > 0);
  const ordered: typeof left = [];
  while (left.length > 0) {
    const last = ordered.at(-1);
    const next = last === undefined ? 0 : mostAlike(left, last.topics);
    ordered.push(...left.splice(next, 1));
  }
  return [...ordered, ...weighed.filter(({ topics }) => topics.size === 0)].map(({ row }) => row);
}

function mostAlike(left: readonly { readonly topics: ReadonlySet<string> }[], topics: ReadonlySet<string>): number {
  const scores = left.map((other) => likeness(topics, other.topics));
  return scores.indexOf(Math.max(...scores));
}

import type { Change } from '@mithaq/client';

/** A day on which something changed, `YYYY-MM-DD` (UTC), and what did: each record once, in the order of its last change. */
interface ChangedDay {
  readonly day: string;
  readonly changes: readonly Change[];
}

/** Changes by their days, the newest first. What happened to a record several times in a day is told once. */
export function changesByDay(changes: readonly Change[]): readonly ChangedDay[] {
  const days = new Map<string, Map<string, Change>>();
  for (const change of changes.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))) {
    const day = change.at.slice(0, 'YYYY-MM-DD'.length);
    const told = days.get(day) ?? new Map<string, Change>();
    const key = `${change.what} ${change.subject.id}`;
    if (!told.has(key)) told.set(key, change);
    days.set(day, told);
  }
  return [...days].map(([day, told]) => ({ day, changes: [...told.values()] }));
}

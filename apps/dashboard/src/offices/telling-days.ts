import { boundsOf, type Interval } from '@mithaq/domain';

const most = 12;

/** The first and last possible days of beginnings and ends, each once, in order: between them nothing changes. The latest few where they are many. */
export function tellingDays(intervals: readonly Interval[]): readonly string[] {
  const days = intervals.flatMap(({ from, to }) => [from, to]).flatMap((date) => (date ? Object.values(boundsOf(date)) : []));
  return [...new Set(days.filter((day) => day !== null))].toSorted().slice(-most);
}

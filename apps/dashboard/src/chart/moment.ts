import { dayNumber } from '../dates/days.ts';

/** A stretch of days looked at by itself, as counts of days, both included. */
export interface Moment {
  readonly first: number;
  readonly last: number;
}

interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Whether something may lie in a moment; an open side may reach anywhere, and what has no day lies in none. */
export function mayLieIn(moment: Moment, { earliest, latest }: Bounds): boolean {
  if (earliest === null && latest === null) return false;
  return (earliest === null || dayNumber(earliest) <= moment.last) && (latest === null || dayNumber(latest) >= moment.first);
}

/** Bounds as an element carries them for whoever steps through time: `first_last` in counts of days, empty where open. */
export function daysWritten({ earliest, latest }: Bounds): string {
  return `${earliest === null ? '' : dayNumber(earliest)}_${latest === null ? '' : dayNumber(latest)}`;
}

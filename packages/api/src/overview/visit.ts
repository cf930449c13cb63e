import type { LastLook } from '../ports.ts';

/** How long somebody may be away and still be on the same visit, in milliseconds. */
const longestAbsence = 30 * 60_000;

/**
 * A look at a moment, after the one that was last: the same visit where little time has passed, else a new one, which is told what is new since the end
 * of the visit before. A clock that was put back ends no visit.
 */
export function lookAt(now: Date, before: LastLook | undefined): LastLook {
  const looked = now.toISOString();
  if (before === undefined) return { looked };
  const isBack = now.getTime() - new Date(before.looked).getTime() > longestAbsence;
  if (isBack) return { looked, since: before.looked };
  return { ...before, looked: looked > before.looked ? looked : before.looked };
}

import type { Event } from '../records/event.ts';
import { boundsOf } from '../values/fuzzy-date.ts';

/** Events in an order that respects imprecise dates: by first possible day, then by last, the undated at the end. */
export function timeline(events: readonly Event[]): readonly Event[] {
  return events.toSorted((one, other) => compare(keysOf(one), keysOf(other)));
}

/** Sorts after every day; an event without a date sorts after every one that has any. */
const unbounded = '~';
const afterAll = '~~';

function keysOf(event: Event): readonly [string, string, string] {
  if (!event.date) return [afterAll, afterAll, event.id];
  const { earliest, latest } = boundsOf(event.date);
  return [earliest ?? '', latest ?? unbounded, event.id];
}

function compare(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  return at === -1 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

import type { Attendance } from '../ports.ts';
import type { Attendee } from '../views/presence.ts';

/**
 * Who else is there: each person once, however many windows they have, since the first of them; who edits in any of them, edits. Those first
 * who were there first.
 */
export function othersAmong(attendances: readonly Attendance[], me: string): Attendee[] {
  const people = new Map<string, Attendance[]>();
  for (const one of attendances) if (one.by.id !== me) people.set(one.by.id, [...(people.get(one.by.id) ?? []), one]);
  return [...people.values()].map(attendeeOf).toSorted((one, other) => (one.since < other.since ? -1 : Number(one.since > other.since)));
}

function attendeeOf(windows: readonly Attendance[]): Attendee {
  const [first, ...rest] = windows;
  if (first === undefined) throw new RangeError('somebody without a window');
  const since = rest.reduce((earliest, one) => (one.since < earliest ? one.since : earliest), first.since);
  const edits = windows.filter(({ part }) => part === 'editing');
  const properties = new Set(edits.flatMap(({ property }) => (property === undefined ? [] : [property])));
  return { ...first.by, part: edits.length > 0 ? 'editing' : 'reading', properties: [...properties].toSorted(), since };
}

import { compareTexts, spanOf } from '../time/spans.ts';
import type { Account } from './readings.ts';
import { type Effect, effectOf, type StatusEvent } from './telling.ts';

/** What a resumption takes up: the manner and the term of the last entry before it, unless its term had surely run out by then. */
export interface Resumed {
  readonly effect: Effect;
  readonly until?: StatusEvent['until'];
}

/** By the id of each resumption that takes up what an entry before it put in force, what that is. */
export function resumedEffects(accounts: readonly Account[]): ReadonlyMap<string, Resumed> {
  const occurred = accounts.map(({ event }) => event).filter(({ modality }) => modality === 'occurred');
  const resumptions = occurred.filter(({ type }) => type === 'resumption');
  const entries = resumptions.length === 0 ? [] : occurred.filter((event) => isEntry(event)).toSorted(byTime);
  const taken = resumptions.flatMap((resumption) => {
    const [effect, until] = takenUp(resumption, entries);
    return effect === undefined ? [] : [[resumption.id, until ? { effect, until } : { effect }] as const];
  });
  return new Map<string, Resumed>(taken);
}

/** Whether an event puts an agreement in force, of itself and not by taking up what was. */
function isEntry({ type }: StatusEvent): boolean {
  return type === 'entry-into-force' || type === 'ceasefire-declared' || type === 'provisional-application';
}

function byTime(one: StatusEvent, other: StatusEvent): number {
  const [a, b] = [spanOf(one.date), spanOf(other.date)];
  return compareTexts(a.last, b.last) || compareTexts(a.first, b.first) || compareTexts(one.id, other.id);
}

function takenUp(
  resumption: StatusEvent,
  entries: readonly StatusEvent[],
): readonly [effect?: Effect | undefined, until?: StatusEvent['until']] {
  const last = entries.findLast((entry) => byTime(entry, resumption) < 0);
  if (!last || (last.until && spanOf(last.until).last < spanOf(resumption.date).first)) return [];
  return [effectOf[last.type], last.until];
}

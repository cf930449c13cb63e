import { type Recent, readRecent, withoutRecent, withRecent } from './recent.ts';

const place = 'mithaq-recent';
const none: readonly Recent[] = [];

/** A reader's look-ups, kept in their browser alone. */
interface RecentStore {
  readonly now: () => readonly Recent[];
  readonly add: (one: Recent) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
  readonly listen: (told: () => void) => () => void;
}

/** Look-ups in a browser's own store. Where that is closed to us, nothing is kept and nothing fails. */
export function recentStore(storage: () => Storage): RecentStore {
  const listeners = new Set<() => void>();
  let last: { readonly written: string | null; readonly kept: readonly Recent[] } = { written: null, kept: none };
  const now = () => {
    const written = attempt(() => storage().getItem(place)) ?? null;
    if (written !== last.written) last = { written, kept: readRecent(written) };
    return last.kept;
  };
  const keep = (kept: readonly Recent[]) => {
    attempt(() => (kept.length === 0 ? storage().removeItem(place) : storage().setItem(place, JSON.stringify(kept))));
    for (const told of listeners) told();
  };
  return {
    now,
    add: (one) => keep(withRecent(now(), one)),
    remove: (key) => keep(withoutRecent(now(), key)),
    clear: () => keep(none),
    listen: (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
  };
}

/** A store that a browser refuses to open, or that is full, is no reason to fail. */
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

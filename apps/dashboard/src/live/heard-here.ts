import type { LiveChange } from '@mithaq/client/live';

/** Passes on what a page hears, to whatever on it wants to know: one connection serves them all. */
export interface Heard {
  tell(change: LiveChange): void;
  /** Answers how to stop. */
  hear(listener: (change: LiveChange) => void): () => void;
}

export function heard(): Heard {
  const listeners = new Set<(change: LiveChange) => void>();
  return {
    tell: (change) => {
      for (const listener of listeners) listener(change);
    },
    hear: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What the page in this window hears. */
export const heardHere = heard();

import { type RefObject, useRef } from 'react';
import { useKeys } from '../keys/use-keys.ts';
import { bothOf } from './choosing.ts';
import type { Conflict } from './keeping.ts';
import type { Kept } from './use-kept.ts';

/** Chooses field by field with one key each: what a key chooses is the field that has the focus, else the first that is not chosen yet. */
export function useConflictKeys({ kept, conflict }: { kept: Kept; conflict: Conflict }): RefObject<HTMLElement | null> {
  const screen = useRef<HTMLElement>(null);
  const { clashes, choices } = conflict;
  const fields = () => [...(screen.current?.querySelectorAll<HTMLElement>('[data-clash]') ?? [])];
  const place = () => {
    const focused = fields().findIndex((field) => field.contains(document.activeElement));
    return focused >= 0 ? focused : clashes.findIndex(({ property }) => choices[property] === undefined);
  };
  const go = (to: number) => fields()[Math.max(0, Math.min(to, clashes.length - 1))]?.querySelector('input')?.focus();
  const choose = (keep: 'theirs' | 'mine' | 'both') => {
    const at = Math.max(0, place());
    const clash = clashes[at];
    if (clash === undefined || (keep === 'both' && bothOf(clash) === undefined)) return;
    kept.choose(clash.property, { keep });
    go(at + 1);
  };
  useKeys('conflict', {
    next: () => go(place() + 1),
    previous: () => go(place() - 1),
    theirs: () => choose('theirs'),
    mine: () => choose('mine'),
    both: () => choose('both'),
    resolve: () => kept.resolve(),
  });
  return screen;
}

'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { nothingDone, type Past } from './acts.ts';
import { keepPast, keptPast } from './kept-past.ts';
import { useLeaving } from './use-leaving.ts';

export interface PastHere {
  readonly past: Past;
  /** As it is this moment, for what happens between two drawings. */
  now(): Past;
  change(next: (before: Past) => Past): void;
}

/** What was done to a source in this window, and what was taken back; it outlives a reload. */
export function usePast(source: string): PastHere {
  const [past, setPast] = useState(nothingDone);
  const latest = useRef(past);
  const isLeaving = useLeaving();
  useEffect(() => {
    latest.current = keptPast(source);
    setPast(latest.current);
  }, [source]);
  const change = useCallback(
    (next: (before: Past) => Past) => {
      // What is under way when the page is left is cut off, and yet the server may have done it: it stays to be taken back.
      if (isLeaving()) return;
      latest.current = next(latest.current);
      setPast(latest.current);
      keepPast(source, latest.current);
    },
    [source, isLeaving],
  );
  return { past, now: useCallback(() => latest.current, []), change };
}

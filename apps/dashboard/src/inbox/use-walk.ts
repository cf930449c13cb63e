'use client';

import { useEffect, useRef } from 'react';
import { allOrNone, extended, moved, toggled } from '../bulk/choosing.ts';
import { useChosen } from '../bulk/choosing-rows.tsx';
import { useKeys } from '../keys/use-keys.ts';

/** Goes through the rows with keys, and chooses them. Where the keyboard goes the focus goes: Enter opens what it is on. */
export function useWalk(): void {
  const { at, change } = useChosen();
  const isWalking = useRef(false);
  const walk = (by: Parameters<typeof change>[0]) => {
    isWalking.current = true;
    change(by);
  };
  useKeys('list', {
    next: () => walk((now) => moved(now, 1)),
    previous: () => walk((now) => moved(now, -1)),
    choose: () => walk((now) => (now.at === undefined ? moved(now, 1) : toggled(now, now.at))),
    more: () => walk((now) => extended(now, 1)),
    fewer: () => walk((now) => extended(now, -1)),
    chooseAll: () => change(allOrNone),
  });
  useEffect(() => {
    if (!isWalking.current || at === undefined) return;
    isWalking.current = false;
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(at)}"] th a`)?.focus();
  });
}

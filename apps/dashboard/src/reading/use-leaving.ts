'use client';

import { useCallback, useEffect, useRef } from 'react';

const leaving = ['beforeunload', 'pagehide'] as const;
const staying = ['pageshow', 'keydown', 'pointerdown'] as const;

/** Tells whether the page is being left just now: what is under way is cut off then, and yet the server may have done it. */
export function useLeaving(): () => boolean {
  const isLeaving = useRef(false);
  useEffect(() => {
    const leave = () => {
      isLeaving.current = true;
    };
    const come = () => {
      isLeaving.current = false;
    };
    for (const event of leaving) addEventListener(event, leave);
    for (const event of staying) addEventListener(event, come, { capture: true });
    return () => {
      for (const event of leaving) removeEventListener(event, leave);
      for (const event of staying) removeEventListener(event, come, { capture: true });
    };
  }, []);
  return useCallback(() => isLeaving.current, []);
}

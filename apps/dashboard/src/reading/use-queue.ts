'use client';

import { useCallback, useRef } from 'react';

/** Does one thing after the other, in the order in which they were asked for: an undo never overtakes what it takes back. */
export type Queue = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function useQueue(): Queue {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((work) => {
    const next = last.current.then(work);
    last.current = next.catch(() => undefined);
    return next;
  }, []);
}

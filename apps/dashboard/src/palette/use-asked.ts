'use client';

import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { answerAt } from './answer-at.ts';

/** What a question came to. */
export interface Asked<Value> {
  /** The newest answer that there is; the one before stays until it is there. */
  readonly value: Value | undefined;
  /** Whether the newest answer is to something that is not asked any more. */
  readonly asking: boolean;
  /** Why there is no answer: in the register's words, or empty where nothing answers. */
  readonly failure: string | undefined;
  readonly again: () => void;
}

interface State<Value> {
  readonly address?: string;
  readonly value?: Value;
  readonly failure?: string;
}

/** So long after a failure it is asked again, in milliseconds. */
const patience = 3000;

/**
 * Asks an address of ours once it has stood still for `wait` milliseconds. A question that is no longer asked is called off; an answer
 * that was there before is there at once. Where nothing answers it is asked again, also as soon as the connection is back.
 */
export function useAsked<Value>(address: string | undefined, wait: number): Asked<Value> {
  const [state, setState] = useState<State<Value>>({});
  const [tries, setTries] = useState(0);
  const kept = useRef(new Map<string, Value>());
  const again = useCallback(() => setTries((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks the same again
  useEffect(() => {
    if (address === undefined) return;
    const call = new AbortController();
    const ask = async () => {
      const answer = await answerAt<Value>(address, { kept: kept.current, signal: call.signal });
      if (!call.signal.aborted)
        startTransition(() =>
          setState((before) => ({ ...(before.value === undefined ? {} : { value: before.value }), ...answer, address })),
        );
    };
    const timer = setTimeout(ask, kept.current.has(address) ? 0 : wait);
    return () => {
      clearTimeout(timer);
      call.abort();
    };
  }, [address, wait, tries]);
  const failure = address === state.address ? state.failure : undefined;
  useAgain(failure === '', again);
  return { value: state.value, asking: address !== undefined && address !== state.address, failure, again };
}

function useAgain(gone: boolean, again: () => void): void {
  useEffect(() => {
    if (!gone) return;
    const timer = setInterval(again, patience);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [gone, again]);
}

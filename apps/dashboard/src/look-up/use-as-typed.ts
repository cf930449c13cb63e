'use client';

import { useEffect, useEffectEvent, useState } from 'react';

interface Question<Value> {
  /** What is asked about; nothing is asked about nothing. */
  readonly asked: string;
  readonly ask: (signal: AbortSignal) => Promise<Value>;
  /** How long somebody has to stop typing before it is asked, in milliseconds. */
  readonly pause: number;
}

/** The latest answer, and what it answers. */
export interface Answered<Value> {
  readonly asked: string;
  /** Undefined where the server did not answer. */
  readonly value: Value | undefined;
}

/** Asks while somebody types: once they stop for a moment, and never for an answer to what no longer stands there. */
export function useAsTyped<Value>({ asked, ask, pause }: Question<Value>): Answered<Value> | undefined {
  const [latest, setLatest] = useState<Answered<Value>>();
  const put = useEffectEvent(ask);
  useEffect(() => {
    if (asked === '') return;
    const leaving = new AbortController();
    const answered = (value?: Value) => {
      if (!leaving.signal.aborted) setLatest({ asked, value });
    };
    const timer = setTimeout(() => void put(leaving.signal).then(answered, () => answered()), pause);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [asked, pause]);
  return latest;
}

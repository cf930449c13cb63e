'use client';

import type { TypedDateView } from '@mithaq/client';
import { type Day, Edtf } from '@mithaq/domain';
import { useEffect, useEffectEvent, useState } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';
import { longestDate } from './date-typed.ts';

/** What became of words that were typed: read, or nobody answers. */
export type DateReading = TypedDateView | { readonly reading: 'reading' } | { readonly reading: 'unanswered' };

interface Asked {
  /** As typed; absent where nothing was. */
  readonly typed: string | undefined;
  readonly against: Day | undefined;
  /** What to do with what was read. */
  readonly take: (read: TypedDateView, typed: string) => void;
}

const pause = 180;

/** Asks what a typed date means, once it has stood still for a moment. What is EDTF is understood here, and not asked. */
export function useDateReading({ typed, against, take }: Asked): DateReading | undefined {
  const client = useMithaqClient();
  const [state, setState] = useState<{ typed: string; against: Day | undefined; reading: DateReading }>();
  const taken = useEffectEvent(take);
  const words = typed?.trim() ?? '';
  const isAsked = words !== '' && words.length <= longestDate && !Edtf.safeParse(words).success;
  useEffect(() => {
    if (!isAsked) return;
    const call = new AbortController();
    const ask = async () => {
      try {
        const reading = await client.dates.read.query({ typed: words, against }, { signal: call.signal });
        setState({ typed: words, against, reading });
        taken(reading, words);
      } catch {
        if (!call.signal.aborted) setState({ typed: words, against, reading: { reading: 'unanswered' } });
      }
    };
    const timer = setTimeout(() => void ask(), pause);
    return () => {
      clearTimeout(timer);
      call.abort();
    };
  }, [client, words, against, isAsked]);
  if (words.length > longestDate) return { reading: 'none' };
  if (!isAsked) return undefined;
  return state?.typed === words && state.against === against ? state.reading : { reading: 'reading' };
}

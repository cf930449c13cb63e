'use client';

import { useEffect, useState } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';

/** The text of a source: there, known to be absent, or not heard of yet. */
export type SourceText = { readonly text: string } | 'absent' | undefined;

/** Asks for the text of a source, once it is wanted. */
export function useSourceText(source: string, isWanted: boolean): SourceText {
  const client = useMithaqClient();
  const [state, setState] = useState<{ source: string; text: SourceText }>();
  useEffect(() => {
    if (!isWanted || source === '') return;
    const call = new AbortController();
    client.sources.get.query({ key: source, view: 'working' }, { signal: call.signal }).then(
      ({ text }) => setState({ source, text: text === undefined ? 'absent' : { text } }),
      () => !call.signal.aborted && setState({ source, text: 'absent' }),
    );
    return () => call.abort();
  }, [client, source, isWanted]);
  return state?.source === source ? state.text : undefined;
}

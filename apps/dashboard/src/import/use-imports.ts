'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';
import type { ImportLine, Seen } from './import-line.ts';

/** Shows a line on this page. The page is asked for again when all of it is over; whoever leaves while files are yet to be sent is warned. */
export function useImports(line: ImportLine): Seen {
  const client = useMithaqClient();
  const router = useRouter();
  const seen = useSyncExternalStore(line.subscribe, line.now, line.now);
  useEffect(() => line.attend({ client, over: () => router.refresh() }), [line, client, router]);
  useUnloadWarning(seen.imports.some(({ id, state }) => id === undefined && (state.step === 'waiting' || state.step === 'sending')));
  return seen;
}

function useUnloadWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}

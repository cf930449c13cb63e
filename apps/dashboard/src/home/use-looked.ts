'use client';

import { useEffect } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';

/** Tells the register that somebody sees this page: once it is in sight, for a page may be fetched and drawn without being looked at. */
export function useLooked(): void {
  const client = useMithaqClient();
  useEffect(() => {
    const look = () => {
      // What cannot be noted now is noted with the next look.
      if (document.visibilityState === 'visible') client.overview.look.mutate().catch(() => undefined);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [client]);
}

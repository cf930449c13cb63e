'use client';

import { useSyncExternalStore } from 'react';
import type { Recent } from './recent.ts';
import { recentStore } from './recent-store.ts';

const none: readonly Recent[] = [];

/** The look-ups of this browser. */
export const recents = recentStore(() => window.localStorage);

/** The look-ups, and again whenever they change; none on the server. */
export function useRecents(): readonly Recent[] {
  return useSyncExternalStore(recents.listen, recents.now, () => none);
}

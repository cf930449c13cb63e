'use client';

import { useSyncExternalStore } from 'react';

const room = '(width > 60rem)';

/** Whether there is room for a preview beside the results; as the style sheet has it. */
export function useRoom(): boolean {
  return useSyncExternalStore(
    listen,
    () => window.matchMedia(room).matches,
    () => false,
  );
}

function listen(told: () => void): () => void {
  const query = window.matchMedia(room);
  query.addEventListener('change', told);
  return () => query.removeEventListener('change', told);
}

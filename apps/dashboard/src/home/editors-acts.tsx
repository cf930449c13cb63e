'use client';

import dynamic from 'next/dynamic';

/** What only editors have on the first page: fetched where it is shown, so that a reader's page carries nothing of it. */
export const EditorsDayActs = dynamic(async () => (await import('./day-acts.tsx')).DayActs);

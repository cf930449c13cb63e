'use client';

import dynamic from 'next/dynamic';

/** Fetched for editors alone: a reader's page carries nothing of it. */
export const EditorsUnsent = dynamic(async () => (await import('./unsent.tsx')).Unsent, { ssr: false });

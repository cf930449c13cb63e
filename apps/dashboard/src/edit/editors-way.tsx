'use client';

import dynamic from 'next/dynamic';

/** What listens to the key of editors. A reader's page carries nothing of it. */
export const EditorsWay = dynamic(async () => (await import('./edit-way.tsx')).EditWay);

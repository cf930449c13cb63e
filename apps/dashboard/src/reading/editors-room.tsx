'use client';

import dynamic from 'next/dynamic';

/** What only editors work with. It is fetched where it is shown, and a reader's page carries nothing of it. */
export const EditorsRoom = dynamic(async () => (await import('./reading-room.tsx')).ReadingRoom);

/** The way in for the file of a source whose text is not here. */
export const EditorsImports = dynamic(async () => (await import('../import/import-area.tsx')).SourceImports);

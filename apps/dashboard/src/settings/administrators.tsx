'use client';

import dynamic from 'next/dynamic';

/** What only administrators change. It is fetched where it is shown: everybody has settings of their own on this page. */
export const AdministratorsReading = dynamic(async () => (await import('./public-reading.tsx')).PublicReading);

'use client';

import dynamic from 'next/dynamic';
import { Waiting } from '../states/waiting.tsx';

/** What only editors work with: it is fetched where it is shown. Not drawn on the server: what is kept on the device is nowhere else. */
export const EditorsTable = dynamic(async () => (await import('./table-editor.tsx')).TableEditor, {
  ssr: false,
  loading: () => <Waiting />,
});

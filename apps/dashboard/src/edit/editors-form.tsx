'use client';

import dynamic from 'next/dynamic';
import { Waiting } from '../states/waiting.tsx';

/**
 * What only editors work with. It is fetched where it is shown, and a reader's page carries nothing of it. Not drawn on the server: what is
 * kept on the device is nowhere else, and a box that is typed into before it answers would lose that.
 */
export const EditorsForm = dynamic(async () => (await import('./record-editor.tsx')).RecordEditor, {
  ssr: false,
  loading: () => <Waiting />,
});

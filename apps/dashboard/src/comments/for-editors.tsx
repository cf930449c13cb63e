'use client';

import dynamic from 'next/dynamic';

/** What editors say to one another. It is fetched where it is shown, and a reader's page carries nothing of it. */
export const CommentsOnField = dynamic(async () => (await import('./field-comments.tsx')).FieldComments);
export const CommentsOnRecord = dynamic(async () => (await import('./record-comments.tsx')).RecordComments);

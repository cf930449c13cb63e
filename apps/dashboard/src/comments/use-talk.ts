'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';
import { type Talk, threadsHere } from './threads-here.ts';

/** What is said about a record or statement, and about what is stated of it; kept up to date while it is shown. */
export function useTalk(subject: string): Talk {
  const client = useMithaqClient();
  useEffect(() => threadsHere.want(subject, client), [subject, client]);
  const talk = useSyncExternalStore(threadsHere.subscribe, threadsHere.seen, threadsHere.seen);
  return { ...talk, threads: talk.threads.filter(({ subject: { id, record } }) => id === subject || record.id === subject) };
}

'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { heardHere } from '../live/heard-here.ts';

/** Asks for the page again when somebody says something. */
export function RefreshOnTalk() {
  const router = useRouter();
  useEffect(
    () =>
      heardHere.hear(({ what }) => {
        if (what === 'comment-added' || what === 'comment-changed') router.refresh();
      }),
    [router],
  );
  return null;
}

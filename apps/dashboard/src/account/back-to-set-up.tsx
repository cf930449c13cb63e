'use client';

import { useEffect } from 'react';
import { useRouter } from '../navigation/use-navigation.ts';
import { keptToken } from './kept-token.ts';

/** Leads whoever came by the start link, and looked around first, back to the form. */
export function BackToSetUp() {
  const router = useRouter();
  useEffect(() => {
    const token = keptToken.read();
    if (token !== undefined) router.replace(`/setup?${new URLSearchParams({ token })}`);
  }, [router]);
  return null;
}

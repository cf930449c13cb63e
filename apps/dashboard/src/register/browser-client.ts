'use client';

import { createMithaqClient, type MithaqClient } from '@mithaq/client';
import { useLocale } from 'next-intl';
import { useMemo } from 'react';

/** A client in the browser: the page's own origin, the reader's cookies, their language. */
export function useMithaqClient(): MithaqClient {
  const locale = useLocale();
  return useMemo(() => createMithaqClient({ url: '', locale }), [locale]);
}

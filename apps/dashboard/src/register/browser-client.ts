'use client';

import { createMithaqClient, type MithaqClient } from '@mithaq/client';
import { useMemo } from 'react';
import { useLocale } from '../i18n/use-locale.ts';

/** A client in the browser: the page's own origin, the reader's cookies, their language. */
export function useMithaqClient(): MithaqClient {
  const locale = useLocale();
  return useMemo(() => createMithaqClient({ url: '', locale }), [locale]);
}

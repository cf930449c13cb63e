'use client';

import { createMithaqClient, type MithaqClient } from '@mithaq/client';
import { useMemo } from 'react';
import { saySignedOut } from '../account/signed-out.ts';
import { useLocale } from '../i18n/use-locale.ts';

/** A client in the browser: the page's own origin, the reader's cookies, their language. Where nobody is signed in any more, the page is told. */
export function useMithaqClient(): MithaqClient {
  const locale = useLocale();
  return useMemo(() => createMithaqClient({ url: '', locale, onSignedOut: saySignedOut }), [locale]);
}

// biome-ignore lint/style/noRestrictedImports: this is where its tag is cut
import { useLocale as useTag } from 'next-intl';
import { languageOf, type ReaderLocale } from './reader-locale.ts';
import type { Locale } from './routing.ts';

/** The language of the page: of its words and its addresses. */
export function useLocale(): Locale {
  return languageOf(useTag());
}

/** The reader's own locale: how dates and numbers are told to them. */
export function useReaderLocale(): ReaderLocale | Locale {
  return useTag();
}

import 'server-only';
// biome-ignore lint/style/noRestrictedImports: this is where its tag is cut
import { getLocale as getTag } from 'next-intl/server';
import { languageOf, type ReaderLocale } from './reader-locale.ts';
import type { Locale } from './routing.ts';

/** The language of the page that is made: of its words and its addresses. */
export async function getLocale(): Promise<Locale> {
  return languageOf(await getTag());
}

/** The reader's own locale: how dates and numbers are told to them. */
export function getReaderLocale(): Promise<ReaderLocale | Locale> {
  return getTag();
}

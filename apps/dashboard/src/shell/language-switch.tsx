'use client';

import { useSearchParams } from 'next/navigation';
import { askedPath } from '../address/nothing.ts';
import { getPathname } from '../i18n/get-pathname.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { usePathname } from '../navigation/use-navigation.ts';

const names = { ar: 'العربية', en: 'English' } as const;

/** The way to the same page, with the same filters, in the other language. */
export function LanguageSwitch() {
  const locale = useLocale();
  const other = locale === 'ar' ? 'en' : 'ar';
  const path = askedPath(usePathname());
  const query = useSearchParams().toString();
  const address = getPathname({ href: path, locale: other }) + (query === '' ? '' : `?${query}`);
  return (
    <a href={address} lang={other} hrefLang={other} onClick={remember(other)}>
      {names[other]}
    </a>
  );
}

/** Keeps the choice for the address without a language. */
function remember(locale: string): () => void {
  return () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `NEXT_LOCALE=${locale}; Path=/; SameSite=Lax; Max-Age=31536000`;
  };
}

import type { Locale } from './routing.ts';

/** A path with the language before it: `{ href: '/actors', locale: 'ar' }` is `/ar/actors`. */
export function getPathname({ href, locale }: { href: string; locale: Locale }): string {
  return href === '/' ? `/${locale}` : `/${locale}${href}`;
}

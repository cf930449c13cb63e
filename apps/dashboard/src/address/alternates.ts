import type { Metadata } from 'next';
import { getPathname } from '../i18n/navigation.ts';
import { type Locale, routing } from '../i18n/routing.ts';

/** The same page in each language, for whoever indexes it. @param path without its language */
export function alternatesOf(locale: Locale, path: string): NonNullable<Metadata['alternates']> {
  const languages = Object.fromEntries(routing.locales.map((other) => [other, getPathname({ href: path, locale: other })]));
  return { canonical: getPathname({ href: path, locale }), languages };
}

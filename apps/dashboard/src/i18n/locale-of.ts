import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import { type Locale, routing } from './routing.ts';

/** The language that an address names, made known to the request; an address that names none is not there. */
export function localeOf(named: string): Locale {
  if (!hasLocale(routing.locales, named)) notFound();
  setRequestLocale(named);
  return named;
}

import { cookies } from 'next/headers';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { digitsCookie, monthsCookie } from '../preferences/cookies.ts';
import { messagesOf } from './messages.ts';
import { readerLocale, wishesOf } from './reader-locale.ts';
import { routing } from './routing.ts';

/**
 * What next-intl needs for one request: its language's messages, and the reader's own locale, by which dates and numbers are told. Days are
 * calendar days, so the zone is UTC.
 */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const language = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const jar = await cookies();
  const wishes = wishesOf(jar.get(monthsCookie)?.value, jar.get(digitsCookie)?.value);
  return { locale: readerLocale(language, wishes), messages: messagesOf(language), timeZone: 'UTC' };
});

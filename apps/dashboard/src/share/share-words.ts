import { createTranslator } from 'next-intl';
import { messagesOf } from '../i18n/messages.ts';
import type { Locale } from '../i18n/routing.ts';

/** What is said of a page outside of it, in one language: where no request is at hand, as in a picture, as well. */
export function shareWords(locale: Locale) {
  return createTranslator({ locale, messages: messagesOf(locale), namespace: 'share' });
}

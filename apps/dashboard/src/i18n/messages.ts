import { arabic } from './arabic.ts';
import { english } from './english.ts';
import type { Locale } from './routing.ts';

export type Messages = typeof arabic;

const messages: Readonly<Record<Locale, Messages>> = { ar: arabic, en: english };

/** Every message in one language. */
export function messagesOf(locale: Locale): Messages {
  return messages[locale];
}

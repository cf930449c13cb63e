import ar from '../../messages/ar.json' with { type: 'json' };
import en from '../../messages/en.json' with { type: 'json' };
import type { Locale } from './routing.ts';

export type Messages = typeof ar;

const messages: Readonly<Record<Locale, Messages>> = { ar, en };

/** Every message in one language. */
export function messagesOf(locale: Locale): Messages {
  return messages[locale];
}

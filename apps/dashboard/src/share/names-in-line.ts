import { messagesOf } from '../i18n/messages.ts';
import type { Locale } from '../i18n/routing.ts';
import { shareWords } from './share-words.ts';

/** As many as are named where not all are. */
const most = 3;

/** Names in one phrase of a sentence; the first few where there are many, and how many more. */
export function namesInLine(locale: Locale, names: readonly string[]): string {
  if (names.length <= most + 1) return new Intl.ListFormat(locale).format(names);
  const shown = names.slice(0, most).join(messagesOf(locale).words.comma);
  return shareWords(locale)('names', { names: shown, more: names.length - most });
}

import type { RegisterSummary } from '@mithaq/client';
import { messagesOf } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/routing.ts';
import type { Face } from '../face.ts';
import { shareWords } from '../share-words.ts';

/** How the first page presents itself: what the register is, and how much it holds. */
export function homeFace(locale: Locale, { counts, disputes }: RegisterSummary): Face {
  const t = shareWords(locale);
  const { description } = messagesOf(locale).meta;
  const { agreements, clauses, sources } = counts;
  const lines = [t('home.holds', { agreements, clauses, sources }), t('home.differ', { count: disputes })];
  return {
    locale,
    path: '/',
    description: [description, ...lines].join(' '),
    card: { locale, kind: t('home.kind'), titles: [{ words: description, language: locale, voice: 'register' }], lines },
    hasFeed: false,
  };
}

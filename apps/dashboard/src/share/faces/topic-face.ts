import type { TopicList } from '@mithaq/client';
import { messagesOf } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/routing.ts';
import type { Face } from '../face.ts';
import { said } from '../said.ts';
import { shareWords } from '../share-words.ts';

/** How a topic's page presents itself: what the topic takes in, and how much of the register is about it. */
export function topicFace(locale: Locale, { topic, scope, clauseCount, agreementCount }: TopicList[number]): Face {
  const title = said(topic.label, locale);
  const holds = shareWords(locale)('topic.holds', { clauses: clauseCount, agreements: agreementCount });
  const lines = [...(Object.keys(scope).length === 0 ? [] : [`${said(scope, locale)}.`]), holds];
  return {
    locale,
    path: `/topics/${topic.code}`,
    title,
    description: lines.join(' '),
    card: {
      locale,
      kind: [messagesOf(locale).meta.topic, said(topic.group.label, locale)].join(messagesOf(locale).words.comma),
      titles: [{ words: title, language: locale, voice: 'register' }],
      lines,
    },
    hasFeed: true,
  };
}

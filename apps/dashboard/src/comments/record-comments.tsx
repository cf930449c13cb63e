'use client';

import { useTranslations } from 'next-intl';
import { Conversation } from './conversation.tsx';
import { useTalk } from './use-talk.ts';

interface Parts {
  /** The id of a record. */
  subject: string;
  /** What has a place of its own on the page: fields of the record, and ids of statements about it. What is said about them stands there. */
  elsewhere?: readonly string[];
  unfolds?: boolean;
}

/** What editors say about a record as a whole, and about whatever of it is not on this page. For editors alone. */
export function RecordComments({ subject, elsewhere = [], unfolds = false }: Parts) {
  const t = useTranslations('comments');
  const talk = useTalk(subject);
  const threads = talk.threads.filter(({ subject: { id, property } }) =>
    id === subject ? property === undefined || !elsewhere.includes(property) : !elsewhere.includes(id),
  );
  return <Conversation subject={subject} talk={{ ...talk, threads }} about={t('theWhole')} unfolds={unfolds} />;
}

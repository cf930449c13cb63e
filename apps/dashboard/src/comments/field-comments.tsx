'use client';

import type { LocalizedText } from '@mithaq/domain';
import { pickText } from '@mithaq/domain';
import { useLocale } from '../i18n/use-locale.ts';
import { Conversation } from './conversation.tsx';
import { useTalk } from './use-talk.ts';

interface Parts {
  /** The id of a record or of a statement. */
  subject: string;
  property: string;
  label: LocalizedText;
  /** Whether open threads are shown before anybody asks. */
  unfolds?: boolean;
}

/** What editors say about one field of a record, or about a statement, beside it. For editors alone. */
export function FieldComments({ subject, property, label, unfolds = false }: Parts) {
  const locale = useLocale();
  const talk = useTalk(subject);
  const threads = talk.threads.filter((thread) => thread.subject.id === subject && thread.subject.property === property);
  return (
    <Conversation
      subject={subject}
      property={property}
      talk={{ ...talk, threads }}
      about={pickText(label, locale).text}
      unfolds={unfolds}
    />
  );
}

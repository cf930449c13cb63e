'use client';

import type { KeptTopic } from '@mithaq/client';
import { AddForm } from './add-form.tsx';
import type { Keeping } from './keeping.ts';
import { RetireForm } from './retire-form.tsx';
import { WhereUsed } from './where-used.tsx';
import { WordsForm } from './words-form.tsx';

/** Whether anything is open at a topic. */
export function isOpenAt({ code }: KeptTopic, { opened }: Keeping): boolean {
  return opened?.code === code;
}

/** What is open at a topic, if anything is. */
export function OpenedAt({ topic, keeping }: { topic: KeptTopic; keeping: Keeping }) {
  if (!isOpenAt(topic, keeping)) return null;
  switch (keeping.opened?.form) {
    case 'add':
      return <AddForm group={topic} keeping={keeping} />;
    case 'words':
      return <WordsForm topic={topic} keeping={keeping} />;
    case 'retire':
      return <RetireForm topic={topic} keeping={keeping} />;
    default:
      return <WhereUsed topic={topic} keeping={keeping} />;
  }
}

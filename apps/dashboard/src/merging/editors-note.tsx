import { RecordId } from '@mithaq/domain';
import { mayEdit } from '../account/may-edit.ts';
import type { Locale } from '../i18n/routing.ts';
import { ask } from '../register/ask.ts';
import { session } from '../register/pages.ts';
import { MergedNote } from './merged-note.tsx';

interface Parts {
  locale: Locale;
  id: string;
  kind: 'actor' | 'agreement';
}

/** What editors are told on a record's page: what is joined with it, and where to look for duplicates. Readers ask for nothing more by it. */
export async function EditorsNote({ locale, id, kind }: Parts) {
  const who = await session(locale);
  if (who.failure || !mayEdit(who.value)) return null;
  const merges = await ask(locale, (client) => client.merges.list.query({ about: RecordId.parse(id) }));
  return <MergedNote id={id} kind={kind} merges={merges.failure ? [] : merges.value} />;
}

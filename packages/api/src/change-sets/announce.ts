import { recordOf } from '../assembly/subjects.ts';
import type { Announcement, Draft, Writing } from '../ports.ts';

/** What happened to the drafts of a change set, and who did it. */
export interface News extends Pick<Announcement, 'what' | 'audience'> {
  readonly by: string;
}

/** Tells what happened to drafts: once for each record that they are of, or about. */
export async function announceEach(writing: Writing, drafts: readonly Draft[], news: News): Promise<void> {
  const records = new Set(drafts.map(({ data }) => recordOf(data)));
  for (const subject of records) await writing.announce({ ...news, subject });
}

/** Tells everybody what was published: which records are new or otherwise than before, and which are gone. */
export async function announcePublished(writing: Writing, drafts: readonly Draft[], by: string): Promise<void> {
  const gone = drafts.filter(({ act, kind }) => act === 'withdraw' && kind !== 'statement');
  const withdrawn = new Set(gone.map(({ subject }) => subject));
  const saved = drafts.filter(({ data }) => !withdrawn.has(recordOf(data)));
  await announceEach(writing, saved, { what: 'record-saved', audience: 'public', by });
  await announceEach(writing, gone, { what: 'record-withdrawn', audience: 'public', by });
}

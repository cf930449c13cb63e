import { type AnyRecord, referencesOf, type Statement } from '@mithaq/domain';
import type { ChangeSetEntry, DraftEntry } from '@mithaq/domain/interchange';
import type { Database } from '../../database/connect.ts';
import { placeOf } from '../../register/sort-key.ts';
import { insert } from './insert.ts';

const changeSet = {
  table: 'change_set',
  columns: {
    ...{ id: 'text', title: 'text', state: 'text', note: 'text', revision: 'integer', author_id: 'text', author_name: 'text' },
    ...{ created_at: 'timestamptz', updated_at: 'timestamptz', publisher_id: 'text', publisher_name: 'text', published_at: 'timestamptz' },
    ...{ size: 'integer' },
  },
};

/** Puts change sets back, open and closed. */
export async function putChangeSets(db: Database, sets: readonly ChangeSetEntry[]): Promise<void> {
  const rows = sets.map(({ by, createdAt, updatedAt, publishedBy, publishedAt, ...same }) => ({
    ...same,
    ...{ author_id: by?.id, author_name: by?.name, created_at: createdAt, updated_at: updatedAt },
    ...{ publisher_id: publishedBy?.id, publisher_name: publishedBy?.name, published_at: publishedAt },
  }));
  await insert(db, changeSet, rows);
}

const draft = {
  table: 'draft',
  columns: {
    ...{ subject: 'text', kind: 'text', act: 'text', revision: 'integer', base: 'integer', change_set: 'text', data: 'jsonb' },
    ...{ about: 'text', refers: 'jsonb', slug: 'text', caption_key: 'text', first_day: 'date', last_day: 'date' },
    ...{ author_id: 'text', author_name: 'text', at: 'timestamptz' },
  },
};

/** Puts drafts back, with what editors find and sort them by. */
export async function putDrafts(db: Database, drafts: readonly DraftEntry[]): Promise<void> {
  const rows = drafts.map(({ changeSet: set, by, data, ...same }) => ({
    ...same,
    ...(data.record === 'statement' ? ofStatement(data) : ofRecord(data)),
    ...{ subject: data.id, kind: data.record, change_set: set, data, author_id: by?.id, author_name: by?.name },
  }));
  await insert(db, draft, rows);
}

function ofRecord(record: AnyRecord): object {
  return { ...placeOf(record), refers: referencesOf(record).map(({ property, to }) => ({ property, to })) };
}

function ofStatement({ subject }: Statement): object {
  return { about: subject, refers: [] };
}

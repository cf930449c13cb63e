import { type AnyRecord, MithaqError, readRecord } from '@mithaq/domain';
import type { RevisionEntry } from '@mithaq/domain/interchange';
import type { Database } from '../../database/connect.ts';
import { type Place, placeOf } from '../../register/sort-key.ts';
import { insert } from './insert.ts';

const into = {
  table: 'revision',
  columns: {
    ...{ subject: 'text', kind: 'text', revision: 'integer', from_revision: 'integer', state: 'text', data: 'jsonb' },
    ...{ author_id: 'text', author_name: 'text', at: 'timestamptz', message: 'text', change_set: 'text', digest: 'text' },
    ...{ position: 'bigint', hash: 'text', slug: 'text', caption_key: 'text', first_day: 'date', last_day: 'date' },
  },
};

/** Puts entries of the history back as they were, with their places, digests and hashes: whether these hold is for the audit to say. */
export async function putHistory(db: Database, entries: readonly RevisionEntry[]): Promise<void> {
  await insert(db, into, entries.map(rowOf));
}

function rowOf(entry: RevisionEntry): object {
  const { from, by, changeSet, ...same } = entry;
  return { ...same, ...placeAmongRecords(entry), from_revision: from, author_id: by?.id, author_name: by?.name, change_set: changeSet };
}

/** By what a record that was published can be found in the past. */
function placeAmongRecords({ kind, state, data }: RevisionEntry): Partial<Place> {
  if (state !== 'published' || ['statement', 'suggestion', 'judgement', 'text', 'learning', 'merge', 'topic'].includes(kind)) return {};
  const record = readable(data);
  return record === undefined ? {} : placeOf(record);
}

/** What once was written may not fit today's schemas, and stays in the history as it was. */
function readable(data: unknown): AnyRecord | undefined {
  try {
    return readRecord(data);
  } catch (fault) {
    if (fault instanceof MithaqError && fault.code === 'invalid-record') return undefined;
    throw fault;
  }
}

import { type AnyRecord, referencesOf, type Source, type Statement } from '@mithaq/domain';
import { textSubject } from '../register/attach-text.ts';
import { placeOf } from '../register/sort-key.ts';
import { type Entry, entryRow, type Kept, sha256Of } from '../revisions/entry.ts';
import type { Row, Target } from './copy.ts';

/** Rows of several tables that one thing comes to. */
export type Rows = readonly { readonly to: keyof typeof targets; readonly row: Row }[];

/** The tables that are loaded, with the columns that are given. The others have their defaults. */
export const targets = {
  record: {
    table: 'record',
    columns: ['id', 'kind', 'slug', 'revision', 'data', 'caption_key', 'sort_day', 'first_day', 'last_day', 'created_at', 'updated_at'],
  },
  reference: { table: 'reference', columns: ['from_id', 'kind', 'property', 'to_id', 'since'] },
  revision: {
    table: 'revision',
    columns: ['subject', 'kind', 'revision', 'state', 'data', 'at', 'digest', 'slug', 'caption_key', 'first_day', 'last_day'],
  },
  statement: { table: 'statement', columns: ['id', 'subject', 'property', 'standing', 'data', 'revision', 'updated_at'] },
  citation: { table: 'citation', columns: ['statement_id', 'ordinal', 'source', 'start_at', 'end_at', 'since'] },
  text_content: { table: 'text_content', columns: ['sha256', 'text'] },
  text_attachment: { table: 'text_attachment', columns: ['source', 'sha256', 'revision', 'attached_at'] },
} as const satisfies Readonly<Record<string, Target>>;

/** Everything is new, so everything is the first revision of it. */
const first = 1;

/** Everything that saving a new record writes, but what it is searched by, and an agreement's place in the list, which its events give it. `at`: when, RFC 3339. */
export function rowsOfRecord(record: AnyRecord, at: string): Rows {
  const place = placeOf(record);
  const sortDay = record.record === 'agreement' ? '' : (place.first_day ?? '');
  const { slug, caption_key, first_day, last_day } = place;
  return [
    {
      to: 'record',
      row: [record.id, record.record, slug, first, JSON.stringify(record), caption_key, sortDay, first_day, last_day, at, at],
    },
    entry({ subject: record.id, kind: record.record, data: record, at }),
    ...referencesOf(record).map(({ property, to }) => ({ to: 'reference' as const, row: [record.id, record.record, property, to, first] })),
  ];
}

/** Everything that saving a statement writes. */
export function rowsOfStatement(statement: Statement, at: string): Rows {
  const { id, subject, property, standing, citations } = statement;
  return [
    { to: 'statement', row: [id, subject, property, standing, JSON.stringify(statement), first, at] },
    entry({ subject: id, kind: 'statement', data: statement, at }),
    ...citations.map(({ source, selector }, ordinal) => ({
      to: 'citation' as const,
      row: [id, ordinal, source, selector.start, selector.end, first],
    })),
  ];
}

/** Everything that attaching a source's text writes. */
export function rowsOfText({ id }: Pick<Source, 'id'>, text: string, at: string): Rows {
  const data = { source: id, sha256: sha256Of(text), length: text.length };
  return [
    { to: 'text_content', row: [data.sha256, text] },
    { to: 'text_attachment', row: [id, data.sha256, first, at] },
    entry({ subject: textSubject(id), kind: 'text', data, at }),
  ];
}

function entry(given: Pick<Entry, 'subject' | 'kind' | 'at'> & { readonly data: Kept }): Rows[number] {
  const row = entryRow({ ...given, revision: first, state: 'published', by: null });
  const { slug = null, caption_key = null, first_day = null, last_day = null } = row;
  const data = JSON.stringify(row.data);
  return {
    to: 'revision',
    row: [row.subject, row.kind, row.revision, row.state, data, row.at, row.digest, slug, caption_key, first_day, last_day],
  };
}

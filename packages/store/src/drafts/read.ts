import type { AnyRecord, RecordKind, Statement } from '@mithaq/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { ChangeSet, Draft } from '../port.ts';
import { authorOf } from '../revisions/read.ts';

interface DraftColumns {
  readonly subject: string;
  readonly kind: Draft['kind'];
  readonly act: Draft['act'];
  readonly data: AnyRecord | Statement;
  readonly revision: number;
  readonly base: number | null;
  readonly change_set: string;
  readonly state: Draft['state'];
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly at: Date;
}

/** A change set as it is kept. */
export interface ChangeSetColumns {
  readonly id: string;
  readonly title: string;
  readonly state: ChangeSet['state'];
  readonly note: string | null;
  readonly revision: number;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly publisher_id: string | null;
  readonly publisher_name: string | null;
  readonly published_at: Date | null;
  readonly size: number;
}

export async function draft(db: Database, subject: string): Promise<Draft | undefined> {
  return isStorable(subject) ? (await drafts(db, sql`draft.subject = ${subject}`))[0] : undefined;
}

/** The drafts of a change set, by the ids of their subjects. */
export async function draftsIn(db: Database, changeSetId: string): Promise<Draft[]> {
  return isStorable(changeSetId) ? drafts(db, sql`draft.change_set = ${changeSetId}`) : [];
}

/** The drafts of these records and statements. */
export async function draftsOn(db: Database, subjects: readonly string[]): Promise<Draft[]> {
  return drafts(db, sql`draft.subject = any(${subjects.filter(isStorable)}::text[])`);
}

/** Drafts of statements about any of these records. */
export async function draftStatementsAbout(db: Database, subjects: readonly string[]): Promise<Draft<Statement>[]> {
  const found = await drafts(db, sql`draft.about = any(${subjects.filter(isStorable)}::text[])`);
  return found.flatMap(({ data, ...rest }) => (data.record === 'statement' ? [{ ...rest, data }] : []));
}

/** The newest drafts of records of a kind that are to be published, by the ids of their subjects. */
export async function draftsOf(db: Database, kind: RecordKind, most: number): Promise<Draft<AnyRecord>[]> {
  const newest = sql`select subject from draft where kind = ${kind} and act = 'publish' order by at desc, subject limit ${most}`;
  const found = await drafts(db, sql`draft.subject in (${newest})`);
  return found.flatMap(({ data, ...rest }) => (data.record === 'statement' ? [] : [{ ...rest, data }]));
}

async function drafts(db: Database, condition: RawBuilder<unknown>): Promise<Draft[]> {
  const { rows } = await sql<DraftColumns>`
    select draft.subject, draft.kind, draft.act, draft.data, draft.revision, draft.base, draft.change_set, change_set.state,
      draft.author_id, draft.author_name, draft.at
    from draft join change_set on change_set.id = draft.change_set where ${condition} order by draft.subject`.execute(db);
  return rows.map(draftOf);
}

function draftOf({ base, change_set, author_id, author_name, at, ...row }: DraftColumns): Draft {
  return {
    ...row,
    ...(base === null ? {} : { base }),
    changeSet: change_set,
    by: authorOf(author_id, author_name),
    at: at.toISOString(),
  };
}

/** What is read of each change set. */
export const changeSetColumns = sql`id, title, state, note, revision, author_id, author_name, created_at, updated_at, publisher_id, publisher_name,
  published_at, coalesce(size, (select count(*)::integer from draft where draft.change_set = change_set.id)) as size`;

export async function changeSet(db: Database, id: string): Promise<ChangeSet | undefined> {
  if (!isStorable(id)) return undefined;
  const { rows } = await sql<ChangeSetColumns>`select ${changeSetColumns} from change_set where id = ${id}`.execute(db);
  return rows.map(changeSetOf)[0];
}

export function changeSetOf(row: ChangeSetColumns): ChangeSet {
  const { id, title, state, note, revision, size } = row;
  return {
    ...{ id, title, state, revision, size },
    ...(note === null ? {} : { note }),
    by: authorOf(row.author_id, row.author_name),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    ...(row.published_at === null
      ? {}
      : { publishedAt: row.published_at.toISOString(), publishedBy: authorOf(row.publisher_id, row.publisher_name) }),
  };
}

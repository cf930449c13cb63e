import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable, requireStorable } from '../database/storable.ts';
import type { Author, RevisionConditions, RevisionRow, RevisionSnapshot, Slice, Window } from '../port.ts';
import { readCursor, writeCursor } from '../register/cursor.ts';
import { endOf, startOf } from './days.ts';
import type { Kept } from './entry.ts';

/** A row of `revision` without its data, as the database gives it. */
export interface EntryColumns {
  readonly position: string;
  readonly subject: string;
  readonly kind: RevisionRow['kind'];
  readonly revision: number;
  readonly from_revision: number | null;
  readonly state: RevisionRow['state'];
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly at: Date;
  readonly message: string | null;
  readonly change_set: string | null;
  readonly digest: string;
}

/** The columns of `EntryColumns`. */
export const entryColumns = sql`position, subject, kind, revision, from_revision, state, author_id, author_name, at, message, change_set, digest`;

/** The name of the history in its cursors. */
const listName = 'revision';

/** One page of the history, newest first, and how many entries all pages have. What is not sealed yet has no place in it. */
export async function revisions(db: Database, conditions: RevisionConditions, { limit, after }: Window): Promise<Slice<RevisionRow>> {
  requireStorable(conditions);
  const matching = matches(conditions);
  const beyond = after === undefined ? sql`true` : sql`position < ${readCursor(listName, after).key}::bigint`;
  const { rows } = await sql<EntryColumns>`
    with entry as ${isNarrow(conditions) ? sql`materialized` : sql`not materialized`} (select ${entryColumns} from revision where ${matching})
    select * from entry where ${beyond} order by position desc limit ${limit + 1}`.execute(db);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: rows.slice(0, limit).map(rowOf),
    ...(last === undefined ? {} : { next: writeCursor(listName, { key: last.position, id: last.subject }) }),
    total: await totalOf(db, conditions),
  };
}

/** Whether few entries match: they are then looked for by what they have to be, and not one after the other from the newest. */
function isNarrow({ subject, changeSet }: RevisionConditions): boolean {
  return subject !== undefined || changeSet !== undefined;
}

/** How many entries match. Places are without gaps, so the last is the number of all. */
async function totalOf(db: Database, conditions: RevisionConditions): Promise<number> {
  const isAll = Object.values(conditions).every((condition) => condition === undefined || condition === false);
  const { rows } = await sql<{ many: string }>`
    select ${isAll ? sql`coalesce(max(position), 0)` : sql`count(*)`} as many from revision where ${matches(conditions)}`.execute(db);
  return Number(rows[0]?.many ?? 0);
}

/** One entry with what it made of its subject. */
export async function revision(db: Database, subject: string, number: number): Promise<RevisionSnapshot | undefined> {
  if (!isStorable(subject)) return undefined;
  const { rows } = await sql<EntryColumns & { readonly data: Kept | null }>`
    select ${entryColumns}, data from revision
    where subject = ${subject} and revision = ${number} and position is not null`.execute(db);
  return rows.map(({ data, ...row }) => ({ ...rowOf(row), ...(data === null ? {} : { data }) }))[0];
}

/** Who is named by two columns. */
export function authorOf(id: string | null, name: string | null): Author {
  return id === null ? null : { id, name: name ?? '' };
}

function rowOf(row: EntryColumns): RevisionRow {
  return {
    position: Number(row.position),
    subject: row.subject,
    kind: row.kind,
    revision: row.revision,
    ...(row.from_revision === null ? {} : { from: row.from_revision }),
    state: row.state,
    by: authorOf(row.author_id, row.author_name),
    at: row.at.toISOString(),
    ...(row.message === null ? {} : { message: row.message }),
    ...(row.change_set === null ? {} : { changeSet: row.change_set }),
    digest: row.digest,
  };
}

function matches(conditions: RevisionConditions): RawBuilder<unknown> {
  const { subject, kinds, states, author, changeSet, after, until } = conditions;
  return sql.join(
    [
      sql`position is not null`,
      ...(subject === undefined ? [] : [sql`subject = ${subject}`]),
      ...(kinds === undefined ? [] : [sql`kind = any(${[...kinds]}::text[])`]),
      ...(states === undefined ? [] : [sql`state = any(${[...states]}::text[])`]),
      ...(author === undefined ? [] : [sql`author_id = ${author}`]),
      ...(changeSet === undefined ? [] : [sql`change_set = ${changeSet}`]),
      ...(after === undefined ? [] : [sql`at >= ${startOf(after)}`]),
      ...(until === undefined ? [] : [sql`at < ${endOf(until)}`]),
      ...(conditions.public === true ? [shownToReaders] : []),
    ],
    sql` and `,
  );
}

/** Suggestions, judgements, what is learned from them and which records are merged are the work of editors, although nobody has to publish them. */
const shownToReaders = sql`state in ('published', 'withdrawn', 'removed') and kind not in ('suggestion', 'judgement', 'learning', 'merge', 'topic')`;

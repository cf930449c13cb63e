import type { AnyRecord, Statement } from '@mithaq/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Draft } from '../port.ts';
import type { Before } from '../register/look.ts';

/** One edit that is to be published, and everything that it meets. */
export interface Submitted {
  readonly subject: string;
  readonly kind: Draft['kind'];
  readonly act: Draft['act'];
  readonly data: AnyRecord | Statement;
  /** The revision that it is made from: the draft's, or the one that an editor named. */
  readonly from: number | null;
  /** The published revision that it started from, and what the subject was then; null for what is new. */
  readonly base: number | null;
  readonly base_data: AnyRecord | Statement | null;
  /** What is published of it now, and who published that; null where nothing is. */
  readonly published: { readonly data: AnyRecord | Statement; readonly revision: number; readonly by: string | null } | null;
  readonly head: number;
  readonly slug_taken: boolean;
  readonly file_taken: boolean;
}

/** Edits that are to be published as one, with the records that they are of or about, and the statements about those, as published. */
export interface Submission {
  readonly edits: readonly Submitted[];
  readonly records: readonly AnyRecord[];
  readonly statements: readonly Statement[];
}

/** Reads, in one question, everything that publishing a change set depends on. */
export function submissionOfSet(db: Database, changeSet: string): Promise<Submission> {
  return submission(
    db,
    sql`select subject, kind, act, data, revision as "from", base, about, slug, data #>> '{text,sha256}' as file from draft
      where change_set = ${changeSet}`,
  );
}

/** One edit that is to be published by itself. */
export interface SingleEdit {
  readonly data: AnyRecord | Statement;
  readonly from: number | undefined;
}

/** The same for an edit that is no draft. */
export function submissionOf(db: Database, { data, from }: SingleEdit): Promise<Submission> {
  const about = data.record === 'statement' ? data.subject : null;
  const slug = data.record === 'statement' ? null : data.slug;
  const file = data.record === 'source' ? data.text.sha256 : null;
  return submission(
    db,
    sql`select ${data.id}::text as subject, ${data.record}::text as kind, 'publish' as act, ${JSON.stringify(data)}::jsonb as data,
      ${from ?? null}::integer as "from", ${from ?? null}::integer as base, ${about}::text as about, ${slug}::text as slug, ${file}::text as file`,
  );
}

async function submission(db: Database, given: RawBuilder<unknown>): Promise<Submission> {
  const { rows } = await sql<Submission>`
    with given as materialized (${given}),
    subject as (
      select coalesce(about, subject) as id from given union select statement.subject from statement join given on given.subject = statement.id)
    select
      coalesce((select jsonb_agg(jsonb_build_object('subject', given.subject, 'kind', given.kind, 'act', given.act, 'data', given.data,
          'from', given.from, 'base', given.base,
          'base_data', (select data from revision where revision.subject = given.subject and revision.revision = given.base),
          'published', (select jsonb_build_object('data', entry.data, 'revision', entry.revision, 'by', entry.author_name) from (
              select id, revision from record where id = given.subject
              union all select id, revision from statement where id = given.subject) as shown
            join revision as entry on entry.subject = shown.id and entry.revision = shown.revision),
          'head', coalesce((select max(revision) from revision where revision.subject = given.subject), 0),
          'slug_taken', given.slug is not null and exists (select from record as other
            where other.kind = given.kind and other.slug = given.slug and other.id <> given.subject and not ${isWithdrawn}),
          'file_taken', given.file is not null and exists (select from record as other
            where other.kind = 'source' and other.data #>> '{text,sha256}' = given.file and other.id <> given.subject and not ${isWithdrawn})
        ) order by given.subject) from given), '[]') as edits,
      coalesce((select jsonb_agg(record.data order by record.id) from record join subject using (id)), '[]') as records,
      coalesce((select jsonb_agg(statement.data order by statement.id) from statement join subject on subject.id = statement.subject), '[]')
        as statements`.execute(db);
  return rows[0] ?? { edits: [], records: [], statements: [] };
}

/** A slug, and a file, are free once the record that has them is withdrawn in the same set. */
const isWithdrawn = sql`exists (select from given as gone where gone.subject = other.id and gone.act = 'withdraw')`;

/** What stands where an edit is to be, as `publishRecords` and `publishStatements` take it. */
export function beforeOf<Data extends AnyRecord | Statement>(
  edit: Submitted,
  data: Data | null,
): Omit<Before, 'data'> & { readonly data: Data | null } {
  const { subject, head, slug_taken, file_taken, published } = edit;
  return { id: subject, data, revision: published?.revision ?? null, head, slug_taken, file_taken };
}

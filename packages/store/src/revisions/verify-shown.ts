import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { AuditProblem } from '../port.ts';

/** How many rows are looked at in one question, each of which sees one state. Texts may be long. */
const step = 5_000;
const textStep = 100;

interface Batch {
  /** The last row's key; null where there are no more rows. */
  readonly last: string | null;
  readonly problems: readonly AuditProblem[];
}

/** Where problems go. */
type Found = (problems: readonly AuditProblem[]) => void;

/** Holds what is shown against what the history says of it last, both ways, and texts against their digests. */
export async function verifyShown(db: Database, found: Found): Promise<void> {
  for (const shown of [records, statements, suggestions, judgements, attachments, drafts, merges])
    await walk(db, found, (after) => rowsOf(shown, after));
  await walk(db, found, missing);
  await walk(db, found, contents);
}

async function walk(db: Database, found: Found, question: (after: string) => RawBuilder<Batch>): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await question(after).execute(db);
    found(rows[0]?.problems ?? []);
    const last = rows[0]?.last ?? null;
    if (last === null) return;
    after = last;
  }
}

/** Rows of what is shown: `id`, `subject` and `revision` in the history, and whether an `entry` says the same. */
interface Shown {
  readonly rows: RawBuilder<unknown>;
  readonly id: RawBuilder<unknown>;
  readonly agrees: RawBuilder<unknown>;
}

const isSame = sql`entry.state = 'published' and entry.data = shown.data`;

const records: Shown = {
  rows: sql`select id, id as subject, revision, data, kind, slug from record`,
  id: sql`id`,
  agrees: sql`${isSame} and entry.kind = shown.kind and entry.data ->> 'slug' = shown.slug`,
};
const statements: Shown = {
  rows: sql`select id, id as subject, revision, data, subject as about, property, standing from statement`,
  id: sql`id`,
  agrees: sql`${isSame} and entry.data ->> 'subject' = about and entry.data ->> 'property' = property and entry.data ->> 'standing' = standing`,
};
const suggestions: Shown = {
  rows: sql`select id, id as subject, entry as revision, data, source, standing from suggestion`,
  id: sql`id`,
  agrees: sql`${isSame} and entry.data ->> 'source' = source and entry.data ->> 'standing' = standing`,
};
const judgements: Shown = {
  rows: sql`select id, id as subject, revision, data, one, other from judgement`,
  id: sql`id`,
  agrees: sql`${isSame} and entry.data ->> 'one' = one and entry.data ->> 'other' = other`,
};
const attachments: Shown = {
  rows: sql`select source as id, 'text of ' || source as subject, revision, source, sha256 from text_attachment`,
  id: sql`source`,
  agrees: sql`entry.state = 'published' and entry.data ->> 'source' = source and entry.data ->> 'sha256' = sha256`,
};
const drafts: Shown = {
  rows: sql`select subject as id, subject, revision, data, kind, change_set as in_set from draft`,
  id: sql`subject`,
  agrees: sql`entry.state in ('draft', 'in-review') and entry.data = shown.data and entry.kind = shown.kind and entry.change_set = in_set`,
};

const merges: Shown = {
  rows: sql`select id, 'merge of ' || id as subject, revision, into_id from merged_record`,
  id: sql`id`,
  agrees: sql`entry.state = 'published' and entry.kind = 'merge' and entry.data ->> 'absorbed' = shown.id and entry.data ->> 'into' = into_id`,
};

/** What readers see from an entry on, until the next one of this kind. */
const ofReaders = sql`('published', 'withdrawn', 'removed')`;

/** Rows that no entry stands behind, or that a later entry has overtaken. */
function rowsOf({ rows, id, agrees }: Shown, after: string): RawBuilder<Batch> {
  return sql<Batch>`
    with shown as materialized (${rows} where ${id} > ${after} order by ${id} limit ${step})
    select (select max(id) from shown) as last, coalesce((
      select jsonb_agg(jsonb_build_object('problem', 'not-current', 'position', coalesce(entry.position, 0), 'subject', shown.subject))
      from shown left join revision as entry on entry.subject = shown.subject and entry.revision = shown.revision
      where (${agrees}) is not true or entry.state = 'published' and exists (
        select from revision as later where later.subject = entry.subject and later.revision > entry.revision
          and later.state in ${ofReaders})), '[]') as problems`;
}

/** What the history says last, and nobody is shown; and texts that are not there any more. Its keys are a subject and a revision. */
function missing(after: string): RawBuilder<Batch> {
  const [subject = '', number = '0'] = after.split('\t');
  return sql<Batch>`
    with entry as materialized (
      select id, subject, kind, revision, state, data, position from revision
      where (subject, revision) > (${subject}, ${number}::integer) order by subject, revision limit ${step})
    select (select subject || E'\t' || revision from entry order by subject desc, revision desc limit 1) as last, coalesce((
      select jsonb_agg(jsonb_build_object('problem', 'not-current', 'position', coalesce(position, 0), 'subject', subject))
      from entry where
        (state = 'published' and not exists (select from revision as later where later.subject = entry.subject
          and later.revision > entry.revision and later.state in ${ofReaders}) and not ${isShown})
        or (state in ('draft', 'in-review') and kind <> 'merge' and not exists (select from revision as later where later.subject = entry.subject
          and later.revision > entry.revision) and not exists (select from draft where draft.subject = entry.subject))
        or (kind = 'text' and state = 'published' and not exists (select from text_content where sha256 = entry.data ->> 'sha256'))), '[]')
      as problems`;
}

const isShown = sql`case kind
  when 'statement' then exists (select from statement where id = entry.subject)
  when 'suggestion' then exists (select from suggestion where id = entry.subject)
  when 'judgement' then exists (select from judgement where id = entry.subject)
  when 'text' then exists (select from text_attachment where 'text of ' || source = entry.subject and source = substr(entry.subject, 9))
  when 'learning' then true
  when 'topic' then true
  when 'merge' then exists (select from merged_record where 'merge of ' || id = entry.subject and id = substr(entry.subject, 10))
  else exists (select from record where id = entry.subject) end`;

/** Texts that are not what they are called by: told of every entry that names them. */
function contents(after: string): RawBuilder<Batch> {
  return sql<Batch>`
    with content as materialized (select sha256, text from text_content where sha256 > ${after} order by sha256 limit ${textStep}),
    altered as materialized (select sha256 from content where encode(sha256(convert_to(text, 'UTF8')), 'hex') <> sha256)
    select (select max(sha256) from content) as last, coalesce((
      select jsonb_agg(jsonb_build_object('problem', 'digest', 'position', coalesce(entry.position, 0), 'subject', entry.subject))
      from altered join revision as entry on entry.kind = 'text' and entry.data ->> 'sha256' = altered.sha256), '[]') as problems`;
}

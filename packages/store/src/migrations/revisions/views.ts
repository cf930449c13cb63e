import { type Kysely, sql } from 'kysely';

/** The past, and the editors' view, under the names of the public tables: a transaction that puts their schema first asks them instead. */
export async function createViews(db: Kysely<unknown>): Promise<void> {
  await createKnown(db);
  await createWorking(db);
}

/**
 * What was published at the end of the day that `mithaq.known_on` names (UTC). Of each subject the last entry counts that had been made
 * by then; it is asked for row by row, so that a question about few of them never walks them all. What somebody only proposed of a text (suggestions) is of the present alone.
 */
async function createKnown(db: Kysely<unknown>): Promise<void> {
  await sql`create schema known`.execute(db);
  await sql`
    create function known.until() returns timestamptz language sql stable as $$
      select (current_setting('mithaq.known_on')::date + 1)::timestamp at time zone 'UTC' $$`.execute(db);
  await sql`
    create view known.entry as
      select id, subject, kind, revision, data, at, slug, caption_key, first_day, last_day from revision as entry
      where state = 'published' and at < (select known.until()) and revision = (
        select latest.revision from revision as latest
        where latest.subject = entry.subject and latest.state in ('published', 'withdrawn', 'removed') and latest.at < (select known.until())
        order by latest.revision desc limit 1)`.execute(db);
  await sql`
    create view known.reference_of as
      select from_id, reference.kind, property, to_id, first_day, data from reference
        join known.entry on entry.subject = from_id and since <= entry.revision
      union all
      select from_id, former_reference.kind, property, to_id, first_day, data from former_reference
        join known.entry on entry.subject = from_id and since <= entry.revision and entry.revision < until`.execute(db);
  await sql`create view known.reference as select from_id, kind, property, to_id from known.reference_of`.execute(db);
  await sql`
    create view known.record as
      select subject as id, kind, slug, revision, data, caption_key,
        (case kind when 'agreement' then coalesce((
          select to_char(dated.first_day, 'YYYY-MM-DD') from known.reference_of as dated
          where to_id = entry.subject and dated.kind = 'event' and property = 'agreements' and dated.first_day is not null
          order by (dated.data ->> 'type' = 'signature' and dated.data ->> 'modality' = 'occurred') desc, dated.first_day
          limit 1), '') else coalesce(to_char(first_day, 'YYYY-MM-DD'), '') end) collate "C" as sort_day,
        first_day, last_day, at::timestamptz as created_at, at::timestamptz as updated_at
      from known.entry where slug is not null`.execute(db);
  await sql`
    create view known.former_slug as
      select kind, slug, record_id from former_slug union all select kind, slug, id from record`.execute(db);
  await sql`
    create view known.statement as
      select subject as id, (data ->> 'subject') collate "C" as subject, data ->> 'property' as property, data ->> 'standing' as standing,
        data, at::timestamptz as updated_at, revision
      from known.entry where kind = 'statement'`.execute(db);
  await sql`
    create view known.citation as
      select statement_id, ordinal, source, start_at, end_at from citation
        join known.entry on entry.subject = statement_id and since <= entry.revision
      union all
      select statement_id, ordinal, source, start_at, end_at from former_citation
        join known.entry on entry.subject = statement_id and since <= entry.revision and entry.revision < until`.execute(db);
  await sql`
    create view known.source_text as
      select (data ->> 'source') collate "C" as source, text, at::timestamptz as attached_at
      from known.entry join text_content on sha256 = data ->> 'sha256' where kind = 'text'`.execute(db);
  await sql`create view known.suggestion as select * from suggestion where false`.execute(db);
}

/** What is published, with drafts in place of what they change. `not in`, unlike `not exists`, leaves the tables' indexes to be used through the views. */
async function createWorking(db: Kysely<unknown>): Promise<void> {
  await sql`create schema working`.execute(db);
  await sql`
    create view working.record as
      select id, kind, slug, revision, data, caption_key, sort_day, first_day, last_day, created_at, updated_at from record
        where id not in (select subject from draft)
      union all
      select draft.subject, draft.kind, draft.slug, draft.revision, draft.data, draft.caption_key,
        coalesce(record.sort_day, to_char(draft.first_day, 'YYYY-MM-DD'), ''), draft.first_day, draft.last_day,
        coalesce(record.created_at, draft.at), draft.at::timestamptz
      from draft left join record on record.id = draft.subject where draft.kind <> 'statement'`.execute(db);
  await sql`
    create view working.former_slug as
      select kind, slug, record_id from former_slug union all select kind, slug, id from record`.execute(db);
  await sql`
    create view working.reference as
      select from_id, kind, property, to_id from reference where from_id not in (select draft.subject from draft)
      union all
      select subject, kind, reference.property, reference."to" collate "C"
      from draft cross join jsonb_to_recordset(refers) as reference (property text, "to" text) where kind <> 'statement'`.execute(db);
  await sql`
    create view working.statement as
      select id, subject, property, standing, data, updated_at, revision from statement
        where id not in (select draft.subject from draft)
      union all
      select subject, about, data ->> 'property', data ->> 'standing', data, at::timestamptz, revision from draft
        where kind = 'statement'`.execute(db);
  await sql`
    create view working.citation as
      select statement_id, ordinal, source, start_at, end_at from citation
        where statement_id not in (select draft.subject from draft)
      union all
      select subject, (ordinal - 1)::integer, (citation ->> 'source') collate "C", (citation #>> '{selector,start}')::integer,
        (citation #>> '{selector,end}')::integer
      from draft cross join jsonb_array_elements(data -> 'citations') with ordinality as cited (citation, ordinal)
      where kind = 'statement'`.execute(db);
}

import { type Kysely, sql } from 'kysely';

/**
 * Drafts, which stand in no table that readers' queries look at; change sets; judgements; and which revision of what is published each
 * row is. References and citations say since when they stand, and where they stood before, so that the past can be asked like the present.
 */
export async function createWorkflow(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table change_set (
      id text collate "C" primary key,
      title text not null,
      state text not null check (state in ('draft', 'in-review', 'published', 'discarded')),
      note text,
      revision integer not null check (revision > 0),
      author_id text,
      author_name text,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      publisher_id text,
      publisher_name text,
      published_at timestamptz(3),
      size integer
    )`.execute(db);
  await sql`
    create table draft (
      subject text collate "C" primary key,
      kind text not null,
      act text not null check (act in ('publish', 'withdraw')),
      revision integer not null,
      base integer,
      change_set text collate "C" not null references change_set (id),
      data jsonb not null,
      about text collate "C",
      refers jsonb not null,
      slug text collate "C",
      caption_key text collate "C",
      first_day date,
      last_day date,
      author_id text,
      author_name text,
      at timestamptz(3) not null
    )`.execute(db);
  await sql`create index draft_change_set on draft (change_set)`.execute(db);
  await sql`create index draft_about on draft (about) where about is not null`.execute(db);
  await sql`
    create table judgement (
      id text collate "C" primary key,
      one text collate "C" not null,
      other text collate "C" not null,
      revision integer not null,
      data jsonb not null
    )`.execute(db);
  await sql`create index judgement_one on judgement (one)`.execute(db);
  await sql`create index judgement_other on judgement (other)`.execute(db);
  await numberRows(db);
}

/** A suggestion counts its own revisions from 0; `entry` is the number of its latest entry in the history. */
async function numberRows(db: Kysely<unknown>): Promise<void> {
  await sql`alter table statement add column revision integer not null default 1`.execute(db);
  await sql`alter table statement alter column revision drop default`.execute(db);
  await sql`alter table suggestion add column entry integer not null default 1`.execute(db);
  await sql`alter table suggestion alter column entry drop default`.execute(db);
  await sql`alter table reference add column since integer not null default 1`.execute(db);
  await sql`alter table reference alter column since drop default`.execute(db);
  await sql`alter table citation add column since integer not null default 1`.execute(db);
  await sql`alter table citation alter column since drop default`.execute(db);
  await sql`
    create table former_reference (
      from_id text collate "C" not null,
      kind text not null,
      property text not null,
      to_id text collate "C" not null,
      since integer not null,
      until integer not null,
      primary key (from_id, property, to_id, since)
    )`.execute(db);
  await sql`create index former_reference_back on former_reference (to_id, kind, property)`.execute(db);
  await sql`
    create table former_citation (
      statement_id text collate "C" not null,
      ordinal integer not null,
      source text collate "C" not null,
      start_at integer not null,
      end_at integer not null,
      since integer not null,
      until integer not null,
      primary key (statement_id, since, ordinal)
    )`.execute(db);
  await sql`create index former_citation_source on former_citation (source)`.execute(db);
}

import { type Kysely, sql } from 'kysely';

/**
 * The history. An entry is never changed or deleted: triggers refuse it. Whoever owns the tables can switch triggers off; what they
 * change then shows in the digests and the chain. `position` and `hash` are null until the entry is sealed, and are set once. `slug`,
 * `caption_key`, `first_day` and `last_day` are made from `data`, for views of the past; they are not part of what is sealed.
 */
export async function createHistory(db: Kysely<unknown>): Promise<void> {
  await sql`alter table revision rename to revision_before`.execute(db);
  await sql`alter index revision_pkey rename to revision_before_pkey`.execute(db);
  await createTable(db);
  await createIndexes(db);
}

async function createTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table revision (
      id bigint generated always as identity primary key,
      subject text collate "C" not null,
      kind text not null,
      revision integer not null check (revision > 0),
      from_revision integer check (from_revision < revision),
      state text not null check (state in ('draft', 'in-review', 'published', 'withdrawn', 'discarded', 'removed')),
      data jsonb,
      author_id text,
      author_name text,
      at timestamptz(3) not null,
      message text,
      change_set text collate "C",
      digest text not null,
      position bigint,
      hash text,
      slug text collate "C",
      caption_key text collate "C",
      first_day date,
      last_day date,
      constraint revision_number unique (subject, revision),
      constraint revision_seal check ((position is null) = (hash is null))
    )`.execute(db);
  await sql`
    create function refuse_rewriting() returns trigger language plpgsql as $$
    begin
      raise exception 'the history is only ever added to' using errcode = 'restrict_violation';
    end $$`.execute(db);
  await sql`
    create trigger revision_kept before delete or update of id, subject, kind, revision, from_revision, state, data, author_id, author_name,
      at, message, change_set, digest on revision for each row execute function refuse_rewriting()`.execute(db);
  await sql`
    create trigger revision_sealed_once before update of position, hash on revision
      for each row when (old.position is not null) execute function refuse_rewriting()`.execute(db);
  await sql`create trigger revision_not_emptied before truncate on revision execute function refuse_rewriting()`.execute(db);
}

async function createIndexes(db: Kysely<unknown>): Promise<void> {
  await sql`create unique index revision_position on revision (position) where position is not null`.execute(db);
  await sql`create index revision_unsealed on revision (id) where position is null`.execute(db);
  await sql`create index revision_slug on revision (kind, slug) where slug is not null`.execute(db);
  await sql`create index revision_about on revision (((data ->> 'subject') collate "C")) where kind = 'statement'`.execute(db);
  await sql`create index revision_text on revision (((data ->> 'source') collate "C")) where kind = 'text'`.execute(db);
  await sql`create index revision_author on revision (author_id, id) where author_id is not null`.execute(db);
  await sql`create index revision_change_set on revision (change_set, id) where change_set is not null`.execute(db);
  await sql`create index revision_at on revision using brin (at)`.execute(db);
}

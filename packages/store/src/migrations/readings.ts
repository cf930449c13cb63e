import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What work is to be done, kept where it is asked for: in the transaction that gives rise to it. `reading_due` names the sources that are to
 * be read again, `name_change` the names that came or went since sources were last looked through for them, `import_file` the files that
 * wait to be imported and what became of them. Whoever does the work (a server's queue) takes the row away with what it did; a server that
 * was killed in the middle left the row. And `text_print`: by what texts that are much alike are found.
 */
export const readings: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await dueReadings(db);
    await changedNames(db);
    await importFiles(db);
    await prints(db);
    await formerFiles(db);
  },
};

/** `asked` grows with every asking: who has read a source takes its row away only where nobody asked again meanwhile. */
async function dueReadings(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence reading_asked`.execute(db);
  await sql`
    create table reading_due (
      source text collate "C" primary key references record (id) on delete cascade,
      asked bigint not null default nextval('reading_asked'),
      fault text
    )`.execute(db);
  await sql`
    create function ask_dated_anew() returns trigger language plpgsql as $$
    begin
      insert into reading_due (source) select new.id where exists (select from text_attachment where source = new.id)
        on conflict (source) do update set asked = excluded.asked, fault = null;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger record_dated_anew after update of data on record for each row
      when (new.kind = 'source' and new.data -> 'published' is distinct from old.data -> 'published')
      execute function ask_dated_anew()`.execute(db);
}

/**
 * Triggers write it: a name is published by change sets, by single edits, by restoring an earlier revision and by withdrawals, and none of
 * them has to know. Nothing is written while no source has a text. Another kind of actor is read otherwise, so it counts as another name;
 * who holds an office, as another name of the office.
 */
async function changedNames(db: Kysely<unknown>): Promise<void> {
  await sql`create table name_change (id bigint generated always as identity primary key, names text[] not null)`.execute(db);
  await sql`
    create function names_apart(one jsonb, other jsonb) returns text[] language sql immutable as $$
      select array_agg(distinct name ->> 'value') from (
        (select jsonb_array_elements(coalesce(one, '[]')) except select jsonb_array_elements(coalesce(other, '[]')))
        union all
        (select jsonb_array_elements(coalesce(other, '[]')) except select jsonb_array_elements(coalesce(one, '[]')))) as apart (name)
    $$`.execute(db);
  await sql`
    create function note_names(names text[]) returns void language sql as $$
      insert into name_change (names) select names where cardinality(names) > 0 and exists (select from text_attachment)
    $$`.execute(db);
  await sql`
    create function note_changed_names() returns trigger language plpgsql as $$
    declare
      before jsonb := case tg_op when 'INSERT' then null else old.data end;
      after jsonb := case tg_op when 'DELETE' then null else new.data end;
    begin
      if coalesce(after, before) ->> 'record' = 'tenure' then
        perform note_names(array(select name ->> 'value' from record, jsonb_array_elements(record.data -> 'names') as name
          where record.id in (before ->> 'office', after ->> 'office')));
      elsif before ->> 'kind' is distinct from after ->> 'kind' then
        perform note_names(names_apart(before -> 'names', null) || names_apart(after -> 'names', null));
      else
        perform note_names(names_apart(before -> 'names', after -> 'names'));
      end if;
      return null;
    end $$`.execute(db);
  const named = sql`('actor', 'place', 'office', 'agreement', 'tenure')`;
  await sql`
    create trigger record_named after insert on record for each row
      when (new.kind in ${named}) execute function note_changed_names()`.execute(db);
  await sql`
    create trigger record_unnamed after delete on record for each row
      when (old.kind in ${named}) execute function note_changed_names()`.execute(db);
  await sql`
    create trigger record_renamed after update of data on record for each row
      when (new.kind in ${named} and (new.data -> 'names' is distinct from old.data -> 'names'
        or new.data -> 'kind' is distinct from old.data -> 'kind' or (new.kind = 'tenure' and new.data is distinct from old.data)))
      execute function note_changed_names()`.execute(db);
}

/** `request` is JSON as text: a file may hold what JSON of PostgreSQL cannot. It goes when the file is done with. `changed` grows with every change. */
async function importFiles(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence import_changed`.execute(db);
  await sql`
    create table import_file (
      id text collate "C" primary key,
      batch text collate "C" not null,
      ordinal bigint generated always as identity,
      name text not null,
      request text,
      state text not null default 'waiting' check (state in ('waiting', 'reading', 'done', 'failed')),
      result jsonb,
      fault text,
      author_id text not null,
      author_name text not null,
      changed bigint not null default nextval('import_changed'),
      changed_at timestamptz not null default now()
    )`.execute(db);
  await sql`create index import_file_batch on import_file (batch, ordinal)`.execute(db);
  await sql`create index import_file_open on import_file (ordinal) where state in ('waiting', 'reading')`.execute(db);
  await sql`create index import_file_changed_at on import_file (changed_at)`.execute(db);
}

/** Made from the texts, and made anew where it was made by another version of the code. See `copies/print.ts`. */
async function prints(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table text_print (
      source text collate "C" primary key references record (id) on delete cascade,
      sha256 text collate "C" not null,
      version integer not null,
      bands integer[] not null
    )`.execute(db);
  await sql`create index text_print_bands on text_print using gin (bands)`.execute(db);
}

/** Which source a file was the file of, also where another took its place; and which is at an address. */
async function formerFiles(db: Kysely<unknown>): Promise<void> {
  await sql`create index record_source_url on record using hash ((data ->> 'url')) where kind = 'source'`.execute(db);
  await sql`create index revision_source_file on revision ((data #>> '{text,sha256}')) where kind = 'source' and state = 'published'`.execute(
    db,
  );
}

import { type Kysely, sql } from 'kysely';

/**
 * Texts by their SHA-256 (of the UTF-8), each kept once and for good: a text that was replaced can still be read. `source_text` says,
 * as it always did, which text a source has now.
 */
export async function keepTexts(db: Kysely<unknown>): Promise<void> {
  await sql`create table text_content (sha256 text collate "C" primary key, text text not null)`.execute(db);
  await sql`create trigger text_content_kept before delete or update on text_content for each row execute function refuse_rewriting()`.execute(
    db,
  );
  await sql`create trigger text_content_not_emptied before truncate on text_content execute function refuse_rewriting()`.execute(db);
  await sql`alter table source_text rename to source_text_before`.execute(db);
  await sql`
    create table text_attachment (
      source text collate "C" primary key references record (id) deferrable initially deferred,
      sha256 text collate "C" not null references text_content (sha256),
      revision integer not null,
      attached_at timestamptz not null default now()
    )`.execute(db);
  const digest = sql`encode(sha256(convert_to(text, 'UTF8')), 'hex')`;
  await sql`insert into text_content select ${digest}, text from source_text_before on conflict do nothing`.execute(db);
  await sql`insert into text_attachment select source, ${digest}, 1, attached_at from source_text_before`.execute(db);
  await sql`drop table source_text_before`.execute(db);
  await sql`
    create view source_text as select source, text, attached_at from text_attachment join text_content using (sha256)`.execute(db);
}

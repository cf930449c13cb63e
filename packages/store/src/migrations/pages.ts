import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Answers that are kept whole: what they say follows from the register, and they can be thrown away at any time. Each knows the questions
 * that it was made from, as numbers; an entry of the history takes with it, when it is sealed, whatever was made from a question that it
 * changes the answer of. Two questions with one number take each other with them, which does no harm. Not logged: a database that was
 * killed has none.
 */
export const pages: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create sequence page_version cache 20`.execute(db);
    await sql`
      create unlogged table page (
        key text collate "C" primary key,
        day date not null,
        version bigint not null default nextval('page_version'),
        body text not null,
        questions bigint[] not null
      ) with (fillfactor = 90)`.execute(db);
    await sql`create index page_questions on page using gin (questions) with (fastupdate = off)`.execute(db);
    await questionsOfEntries(db);
    await keeping(db);
    await forgetting(db);
  },
};

/** The questions that an entry may change the answer of: by what it made of its subject, and by what it found. See `questions.ts`. */
async function questionsOfEntries(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function page_questions(touched revision) returns bigint[] stable language sql as $$
      with state (data) as (
        select touched.data
        union all (select data from revision
          where subject = touched.subject and revision < touched.revision and state = 'published' order by revision desc limit 1)),
      asked (question) as (
        select 'entry:' || touched.subject
        union all select 'all:' || touched.kind
        union all select 'slug:' || touched.kind || ':' || (data ->> 'slug') from state
        union all select 'about:' || (data ->> 'subject') from state where touched.kind = 'statement'
        union all select 'text:' || (data ->> 'source') from state where touched.kind = 'text'
        union all select what || found[1] from state,
          regexp_matches(data::text, '"([a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25})"', 'g') as found,
          lateral (select case touched.kind when 'statement' then 'citing:' when 'judgement' then 'entry:' else 'referring:' || touched.kind || ':' end) as turned (what))
      select array_agg(distinct hashtextextended(question, 0)) from asked where question is not null
    $$`.execute(db);
}

/**
 * Keeps a page that was made from a state in which the history reached to `since`, unless an entry sealed after that changes a question
 * of it. While this runs nothing is sealed (the lock is the one that \`seal()\` takes alone), and what is sealed next finds the page.
 */
async function keeping(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function keep_page(made_key text, made_day date, made_body text, made_from text[], since bigint) returns bigint language plpgsql as $$
    declare
      numbers bigint[];
      made_version bigint;
    begin
      select coalesce(array_agg(distinct hashtextextended(question, 0)), '{}') into numbers from unnest(made_from) as question;
      perform pg_advisory_xact_lock_shared(6217094523185230);
      if exists (select from revision where position > since offset 1000) then
        return null;
      end if;
      if exists (select from revision as touched where touched.position > since and page_questions(touched) && numbers) then
        return null;
      end if;
      insert into page (key, day, body, questions) values (made_key, made_day, made_body, numbers)
        on conflict (key) do update set day = excluded.day, version = excluded.version, body = excluded.body, questions = excluded.questions
        returning version into made_version;
      return made_version;
    end $$`.execute(db);
}

async function forgetting(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function forget_pages() returns trigger language plpgsql as $$
    begin
      if exists (select from page) then
        delete from page where questions && page_questions(new);
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger revision_forgets_pages after update of position on revision for each row
      when (old.position is null and new.position is not null and new.kind <> 'suggestion' and new.state in ('published', 'withdrawn', 'removed'))
      execute function forget_pages()`.execute(db);
}

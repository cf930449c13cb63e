import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { listStatuses } from './listed-statuses.ts';

/**
 * What undoes the answers of searches, so that they can be kept in memory: each change of what can be searched leaves a row here, in its
 * own transaction, with the questions whose answers it may change (`search/looking.ts`): `word:` a form that a document has or had, `token:` a
 * word that is new, `begins:` each beginning of one, `sound:` its keys; or `all`. Who keeps answers asks for the rows that were not
 * visible when it asked before (`xact` against a snapshot): nobody waits for a place in an order, and nothing is missed. Rows of some days
 * ago are of no use to anybody, and go with the next ones that come.
 *
 * Triggers write it, so that whoever changes documents need not know of it; but who makes all of them anew says so once, with
 * `set local mithaq.search_changes = 'told'`.
 */
export const searchChanges: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table search_change (
        id bigint generated always as identity primary key,
        xact xid8 not null default pg_current_xact_id(),
        at timestamptz not null default now(),
        undoes text[] not null
      )`.execute(db);
    await sql`create index search_change_xact on search_change (xact)`.execute(db);
    await sql`create index search_change_at on search_change (at)`.execute(db);
    await telling(db);
    await documents(db);
    await words(db);
    await listStatuses(db);
  },
};

/** Nobody waits for another one who throws the same rows away. */
async function telling(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tell_search_change(questions text[]) returns void language sql as $$
      insert into search_change (undoes) values (questions);
      delete from search_change where id in (
        select id from search_change where at < now() - interval '3 days' order by at limit 20 for update skip locked);
    $$`.execute(db);
}

/** Above so many documents of one statement, nothing is told apart. */
const mostDocuments = 200;

/** A word that goes undoes as much as one that comes. Labels (`@`) are no questions: whatever is narrowed by one has words, too. */
async function documents(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tell_search_documents() returns trigger language plpgsql as $$
    declare
      many boolean;
      questions text[];
    begin
      select count(*) > ${sql.lit(mostDocuments)} into many from changed;
      if many then
        questions := '{all}';
      else
        select array_agg(distinct 'word:' || lexeme) into questions
        from changed cross join unnest(tsvector_to_array(vector)) as lexeme where lexeme not like '@%';
      end if;
      if questions is not null then
        perform tell_search_change(questions);
      end if;
      return null;
    end $$`.execute(db);
  for (const [event, table] of [
    ['insert', 'new'],
    ['delete', 'old'],
    ['update', 'new'],
    ['update', 'old'],
  ] as const) {
    await sql`
      create trigger ${sql.id(`search_document_${event}_${table}`)} after ${sql.raw(event)} on search_document
        referencing ${sql.raw(table)} table as changed for each statement
        when (current_setting('mithaq.search_changes', true) is distinct from 'told') execute function tell_search_documents()`.execute(db);
  }
}

/** A word that becomes known changes what a beginning or a sound stands for. That it is counted changes none of it. */
async function words(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tell_search_tokens() returns trigger language plpgsql as $$
    declare
      questions text[];
    begin
      select array_agg(distinct question) into questions
      from changed as token, lateral (
        select 'token:' || token.form
        union all select 'begins:' || left(token.form, length) from generate_series(2, length(token.form)) as length
        union all select 'sound:' || key from unnest(token.keys) as key) as told (question);
      if questions is not null then
        perform tell_search_change(questions);
      end if;
      return null;
    end $$`.execute(db);
  for (const event of ['insert', 'update'] as const) {
    await sql`
      create trigger ${sql.id(`search_token_${event}`)} after ${sql.raw(event)} on search_token
        referencing new table as changed for each statement
        when (current_setting('mithaq.search_changes', true) is distinct from 'told') execute function tell_search_tokens()`.execute(db);
  }
}

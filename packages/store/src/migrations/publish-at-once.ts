import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Small edits, each of a published record and of nothing that is kept beside it, go in together: one question, one transaction, one wait
 * for the disk. See `small-edits.ts`. And the list of agreements looks for what an edit takes away by the whole key of its rows.
 */
export const publishAtOnce: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await markingWhatIsSaid(db);
    await publishing(db);
    await listing(db);
  },
};

/** A number that another set of statements about a record, or another revision of one, does not have. */
async function markingWhatIsSaid(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function mark_of_statements(about text) returns text stable language sql as $$
      select coalesce(sum(hashtextextended(id || ' ' || revision, 0)), 0)::text from statement where subject = about
    $$`.execute(db);
}

/**
 * Publishes those of the edits under which nothing has moved since they were looked at: the record's published revision, its latest
 * entry in the history, and what is stated of it. Gives their subjects; the others are left as they are. A subject may come once.
 *
 * The records are locked first, in one order; whoever is changing one of them is waited for, and what they made is seen by the next
 * statement (this runs under READ COMMITTED). Entries get their place as they are written: the lock that \`seal()\` takes is held to the
 * commit, so nothing is sealed in between. It is taken last, when nothing is left to wait for but the disk. As neither its slug
 * nor what a record refers to changes, the questions that it changes the answers of are fewer than `page_questions` looks for.
 */
async function publishing(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type small_edit as (subject text, kind text, revision integer, from_revision integer, data jsonb, author_id text, author_name text,
      at timestamptz, message text, digest text, slug text, caption_key text, first_day date, last_day date,
      said text, what text, about text, by text, audience text)`.execute(db);
  await sql`
    create function publish_at_once(edits jsonb) returns setof text language plpgsql as $$
    declare
      given small_edit[];
      fit small_edit[];
      edit small_edit;
      subjects text[];
      hashes text[] := '{}';
      place bigint;
      public_place bigint;
      next bigint;
      last text;
    begin
      select array_agg(one order by one.subject) into given from jsonb_populate_recordset(null::small_edit, edits) as one;
      select array_agg(id) into subjects from (
        select record.id from unnest(given) as one join record on record.id = one.subject
        where record.revision = one.from_revision order by record.id for no key update of record) as held;
      select array_agg(one order by one.subject), array_agg(one.subject order by one.subject) into fit, subjects from unnest(given) as one
        where one.subject = any(subjects) and one.said = mark_of_statements(one.subject)
          and one.revision = (select max(latest.revision) + 1 from revision as latest where latest.subject = one.subject);
      if fit is null then
        return;
      end if;
      update record set revision = one.revision, data = one.data, caption_key = one.caption_key, updated_at = one.at
        from unnest(fit) as one where record.id = one.subject;

      perform pg_advisory_xact_lock(6217094523185230);
      select position, hash into place, last from revision where position is not null order by position desc limit 1;
      place := coalesce(place, 0);
      last := coalesce(last, repeat('0', 64));
      next := place;
      foreach edit in array fit loop
        next := next + 1;
        last := encode(sha256(convert_to('{"digest":"' || edit.digest || '","position":' || next || ',"previous":"' || last || '"}', 'UTF8')), 'hex');
        hashes := hashes || last;
      end loop;
      insert into revision (subject, kind, revision, from_revision, state, data, author_id, author_name, at, message, digest,
        slug, caption_key, first_day, last_day, position, hash)
      select subject, kind, revision, from_revision, 'published', data, author_id, author_name, at, message, digest,
        slug, caption_key, first_day, last_day, place + nth, hashes[nth]
      from unnest(fit) with ordinality as one (subject, kind, revision, from_revision, data, author_id, author_name, at, message, digest,
        slug, caption_key, first_day, last_day, said, what, about, by, audience, nth);
      if exists (select from page) then
        delete from page where questions && array(select hashtextextended(question, 0) from (
          select 'entry:' || subject from unnest(fit)
          union all select 'all:' || kind from unnest(fit)
          union all select 'slug:' || kind || ':' || slug from unnest(fit)
          union all select 'referring:' || kind || ':' || to_id from reference where from_id = any(subjects)) as asked (question));
      end if;
      select position into place from change where position is not null order by position desc limit 1;
      select public_position into public_place from change where public_position is not null order by public_position desc limit 1;
      insert into change (what, subject, author_name, audience, at, position, public_position)
      select what, about, by, audience, at, coalesce(place, 0) + nth,
        case audience when 'public' then coalesce(public_place, 0) + count(*) filter (where audience = 'public') over (order by nth) end
      from unnest(fit) with ordinality as one (subject, kind, revision, from_revision, data, author_id, author_name, at, message, digest,
        slug, caption_key, first_day, last_day, said, what, about, by, audience, nth)
      order by nth;
      perform pg_notify('mithaq_change', '');
      return query select unnest(subjects);
    end $$`.execute(db);
}

/** As it was, but for the first question: what is gone and what is new is found out before anything is looked for. */
async function listing(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function list_agreement() returns trigger language plpgsql as $$
    declare
      gone text[];
      added text[];
    begin
      if tg_op = 'INSERT' then
        insert into agreement_listing (facet, day, id)
          select facet, new.sort_day, new.id from agreement_facets(new.data) as facet
          union select topic, new.sort_day, new.id from agreement_topics(new.id) as topic;
        return null;
      end if;
      if new.sort_day <> old.sort_day then
        update agreement_listing set day = new.sort_day where id = new.id;
      end if;
      if new.data <> old.data then
        select array_agg(facet) filter (where not is_new), array_agg(facet) filter (where is_new) into gone, added from (
          select facet, bool_and(is_new) as is_new from (
            select facet, false from agreement_facets(old.data) as facet
            union all select facet, true from agreement_facets(new.data) as facet) as each (facet, is_new)
          group by facet having count(*) = 1) as one_sided;
        if gone is not null then
          delete from agreement_listing where facet = any(gone) and day = new.sort_day and id = new.id;
        end if;
        if added is not null then
          insert into agreement_listing (facet, day, id) select facet, new.sort_day, new.id from unnest(added) as facet;
        end if;
      end if;
      return null;
    end $$`.execute(db);
}

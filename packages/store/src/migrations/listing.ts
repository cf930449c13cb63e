import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The list of published agreements by everything that it can be filtered by: a row for each facet of each agreement, in the order of the
 * list, so that a page of a filtered list is read from one place whatever the size of the register. It follows from `record`; triggers
 * keep it, so that whoever writes there need not know of it. A facet is a property and a value of it: `instrument:treaty`,
 * `participations:` and the id of whoever takes part, `topics:` and a topic of a clause; every agreement has `all`.
 */
export const listing: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table agreement_listing (
        facet text collate "C" not null,
        day text collate "C" not null,
        id text collate "C" not null references record (id) on delete cascade,
        primary key (facet, day, id)
      )`.execute(db);
    await sql`create index agreement_listing_id on agreement_listing (id)`.execute(db);
    await facets(db);
    await agreements(db);
    await clauses(db);
    // A large register takes longer than a question may.
    await sql`set local statement_timeout = 0`.execute(db);
    await sql`select list_all_agreements()`.execute(db);
  },
};

async function facets(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function agreement_facets(data jsonb) returns setof text immutable language sql as $$
      select 'all'
      union select 'instrument:' || (data ->> 'instrument')
      union select 'nature:' || (data ->> 'nature')
      union select 'textAvailability:' || (data ->> 'textAvailability')
      union select 'fields:' || field from jsonb_array_elements_text(data -> 'fields') as field
      union select 'participations:' || member.value from jsonb_array_elements(data -> 'participations') as part, jsonb_each_text(part) as member
        where member.key in ('actor', 'onBehalfOf', 'capacity')
    $$`.execute(db);
  await sql`
    create function agreement_topics(agreement text) returns setof text stable language sql as $$
      select distinct 'topics:' || topic from record, jsonb_array_elements_text(data -> 'topics') as topic
      where kind = 'clause' and data @> jsonb_build_object('agreement', agreement)
    $$`.execute(db);
  await sql`
    create function list_all_agreements() returns void language sql as $$
      insert into agreement_listing (facet, day, id)
      select facet, sort_day, id from record, agreement_facets(data) as facet where kind = 'agreement'
      union
      select 'topics:' || topic, agreement.sort_day, agreement.id from record as clause
        join record as agreement on agreement.id = clause.data ->> 'agreement', jsonb_array_elements_text(clause.data -> 'topics') as topic
      where clause.kind = 'clause'
    $$`.execute(db);
}

/** What is written of a change is what differs: a change of one field leaves the rest of the list alone. */
async function agreements(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function list_agreement() returns trigger language plpgsql as $$
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
        delete from agreement_listing where id = new.id and day = new.sort_day and facet in (
          select agreement_facets(old.data) except select agreement_facets(new.data));
        insert into agreement_listing (facet, day, id)
          select facet, new.sort_day, new.id from (select agreement_facets(new.data) except select agreement_facets(old.data)) as added (facet);
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger record_lists_new_agreement after insert on record for each row
      when (new.kind = 'agreement') execute function list_agreement()`.execute(db);
  await sql`
    create trigger record_lists_agreement after update of data, sort_day on record for each row
      when (new.kind = 'agreement') execute function list_agreement()`.execute(db);
}

/** An agreement has the topics of its clauses. */
async function clauses(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function list_topics(agreement text) returns void language sql as $$
      delete from agreement_listing where id = agreement and facet like 'topics:%' and facet not in (select agreement_topics(agreement));
      insert into agreement_listing (facet, day, id)
        select topic, sort_day, id from record, agreement_topics(agreement) as topic where id = agreement
        on conflict do nothing;
    $$`.execute(db);
  await sql`
    create function list_clause() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        perform list_topics(old.data ->> 'agreement');
      end if;
      if tg_op <> 'DELETE' then
        perform list_topics(new.data ->> 'agreement');
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger record_lists_new_clause after insert on record for each row
      when (new.kind = 'clause') execute function list_clause()`.execute(db);
  await sql`
    create trigger record_lists_former_clause after delete on record for each row
      when (old.kind = 'clause') execute function list_clause()`.execute(db);
  await sql`
    create trigger record_lists_clause after update of data on record for each row
      when (new.kind = 'clause' and (new.data -> 'topics' <> old.data -> 'topics' or new.data -> 'agreement' <> old.data -> 'agreement'))
      execute function list_clause()`.execute(db);
}

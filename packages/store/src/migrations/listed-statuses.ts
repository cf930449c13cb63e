import { type Kysely, sql } from 'kysely';

/**
 * Lists agreements by status, too (`agreement_listing`): `status:` and each that an agreement has or, by what is known, comes to have, as
 * its search document says; and `statuses:change` for one that has not the same for good, whose day is to be asked about. They follow
 * from the document by triggers.
 */
export async function listStatuses(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function statuses_listed(facets text[], statuses jsonb) returns setof text immutable language sql as $$
      select facet from unnest(facets) as facet where facet like 'status:%'
      union all select 'statuses:change' where jsonb_array_length(statuses) > 1
    $$`.execute(db);
  await sql`
    create function list_statuses() returns trigger language plpgsql as $$
    begin
      delete from agreement_listing where id = new.owner and facet like 'status%:%' and facet not in (select statuses_listed(new.facets, new.statuses));
      insert into agreement_listing (facet, day, id)
        select facet, sort_day, id from record, statuses_listed(new.facets, new.statuses) as facet where id = new.owner
        on conflict do nothing;
      return null;
    end $$`.execute(db);
  await sql`
    create function unlist_statuses() returns trigger language plpgsql as $$
    begin
      delete from agreement_listing where id = old.owner and facet like 'status%:%';
      return null;
    end $$`.execute(db);
  await sql`create trigger document_lists_new_statuses after insert on search.agreement for each row execute function list_statuses()`.execute(
    db,
  );
  await sql`
    create trigger document_lists_statuses after update of facets, statuses on search.agreement for each row
      when (new.facets <> old.facets or new.statuses is distinct from old.statuses) execute function list_statuses()`.execute(db);
  await sql`create trigger document_unlists_statuses after delete on search.agreement for each row execute function unlist_statuses()`.execute(
    db,
  );
  // A large register takes longer than a question may.
  await sql`set local statement_timeout = 0`.execute(db);
  await sql`
    insert into agreement_listing (facet, day, id)
    select facet, sort_day, id from search.agreement as document join record on record.id = document.owner, statuses_listed(facets, statuses) as facet`.execute(
    db,
  );
}

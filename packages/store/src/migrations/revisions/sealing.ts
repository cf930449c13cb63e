import { type Kysely, sql } from 'kysely';

/**
 * `seal()` gives what was committed its place: entries in the chain, announcements in the feed, both in the order in which they were
 * written. One at a time; each statement sees what was committed before it, so whoever calls it after a commit finds that commit
 * sealed when it returns. It does not wait for the disk: what it writes can be made again from what is there. Returns how much it sealed,
 * at most so many entries and so many announcements; where it returns that many there may be more.
 */
export async function createSealing(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function seal(most integer) returns integer language plpgsql as $$
    declare
      entry record;
      announcement record;
      place bigint;
      public_place bigint;
      last text;
      sealed integer := 0;
      told integer := 0;
    begin
      if not exists (select from revision where position is null) and not exists (select from change where position is null) then
        return 0;
      end if;
      perform set_config('synchronous_commit', 'off', true), pg_advisory_xact_lock(6217094523185230);
      for entry in select id, digest from revision where position is null order by id limit most loop
        if sealed = 0 then
          select position, hash into place, last from revision where position is not null order by position desc limit 1;
          place := coalesce(place, 0);
          last := coalesce(last, repeat('0', 64));
        end if;
        sealed := sealed + 1;
        place := place + 1;
        last := encode(sha256(convert_to(
          '{"digest":"' || entry.digest || '","position":' || place || ',"previous":"' || last || '"}', 'UTF8')), 'hex');
        update revision set position = place, hash = last where id = entry.id;
      end loop;
      for announcement in select id, audience = 'public' as is_public from change where position is null order by id limit most loop
        if told = 0 then
          select coalesce(max(position), 0) into place from change;
          select coalesce(max(public_position), 0) into public_place from change;
        end if;
        told := told + 1;
        place := place + 1;
        public_place := public_place + announcement.is_public::integer;
        update change set position = place, public_position = case when announcement.is_public then public_place end
          where id = announcement.id;
      end loop;
      if sealed + told > 0 then
        perform pg_notify('mithaq_change', '');
      end if;
      return greatest(sealed, told);
    end $$`.execute(db);
}

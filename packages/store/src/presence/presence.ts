import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable, requireStorable } from '../database/storable.ts';
import type { Attendance, Presence } from '../port.ts';

/** How long somebody counts as there who says nothing: three times as long as a page waits between two words. */
const gone = sql`clock_timestamp() - interval '60 seconds'`;

/** So many windows of one person are known; what lies longest goes. */
const mostPages = 50;

/**
 * Who is where, in an unlogged table that every server shares and whose clock is the database's, so that two servers agree. A stay costs one
 * row written without the disk, and no word to anybody: whoever wants to know asks.
 */
export function openPresence(db: Database): Presence {
  return {
    async stay(stay) {
      requireStorable(stay);
      await clear(db, stay.by.id);
      await sql`
        insert into presence (person, page, name, subject, part, property, since, seen)
        values (${stay.by.id}, ${stay.page}, ${stay.by.name}, ${stay.subject}, ${stay.part}, ${stay.property ?? null},
          clock_timestamp(), clock_timestamp())
        on conflict (person, page) do update set name = excluded.name, subject = excluded.subject, part = excluded.part,
          property = excluded.property, seen = excluded.seen,
          since = case when presence.subject = excluded.subject and presence.seen > ${gone} then presence.since else excluded.since end`.execute(
        db,
      );
    },
    async leave(person, page) {
      if (isStorable(person) && isStorable(page)) await sql`delete from presence where person = ${person} and page = ${page}`.execute(db);
    },
    at: (subjects) => at(db, subjects),
  };
}

/** Takes away who is gone, and what one person has beyond the most that is known. Rows that somebody else takes away are left to them. */
async function clear(db: Database, person: string): Promise<void> {
  await sql`
    delete from presence where (person, page) in (
      select person, page from presence
      where seen <= ${gone} or (person = ${person} and page in (
        select page from presence where person = ${person} order by seen desc offset ${mostPages - 1}))
      limit 500 for update skip locked)`.execute(db);
}

interface Row {
  readonly person: string;
  readonly page: string;
  readonly name: string;
  readonly subject: string;
  readonly part: Attendance['part'];
  readonly property: string | null;
  readonly since: Date;
}

async function at(db: Database, subjects: readonly string[]): Promise<Attendance[]> {
  const wanted = subjects.filter(isStorable);
  const { rows } = await sql<Row>`
    select person, page, name, subject, part, property, since from presence
    where subject = any(${wanted}::text[]) and seen > ${gone} order by since, person, page`.execute(db);
  return rows.map(({ person, name, since, property, ...same }) => ({
    ...same,
    by: { id: person, name },
    ...(property === null ? {} : { property }),
    since: since.toISOString(),
  }));
}

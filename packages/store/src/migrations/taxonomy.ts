import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What the register says of topics over the taxonomy of the package is in its history: an entry of the kind `topic` for each act, and nowhere
 * else. `topic_edit` shows what was said last of each, `taxonomy_act` how many acts there were; in the schema `known` the same as of a
 * day. Acts are counted in the entries themselves: of two who change the taxonomy at once, the second would write the same number, and is run again.
 */
export const taxonomy: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create index revision_topic on revision (subject, revision desc) where kind = 'topic'`.execute(db);
    await sql`create unique index revision_taxonomy_act on revision ((data -> 'act')) where kind = 'topic'`.execute(db);
    await sql`create view topic_edit as ${latest(sql`true`)}`.execute(db);
    await sql`create view taxonomy_act as select count(*)::integer as acts from revision where kind = 'topic'`.execute(db);
    const byThen = sql`at < (select known.until())`;
    await sql`create view known.topic_edit as ${latest(byThen)}`.execute(db);
    await sql`create view known.taxonomy_act as select count(*)::integer as acts from revision where kind = 'topic' and ${byThen}`.execute(
      db,
    );
  },
};

function latest(condition: ReturnType<typeof sql>) {
  return sql`
    select distinct on (subject) substr(subject, 7) collate "C" as code, revision, data -> 'edit' as data, author_name, at
    from revision where kind = 'topic' and ${condition} order by subject, revision desc`;
}

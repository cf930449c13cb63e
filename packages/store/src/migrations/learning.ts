import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What is learned from judgements is counted where they are kept: each suggestion says itself what it rests on, whether it was upheld (accepted
 * as it was proposed, and for no other record) and when. Nothing is counted twice or left behind, whichever way a judgement comes or goes,
 * and two editors never wait for each other over a sum. Somebody may decide that a basis is counted anew; that is an entry of the history,
 * and `learning_reset` shows the decisions that stand.
 */
export const learning: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`set local statement_timeout = 0`.execute(db);
    await sql`
      alter table suggestion
        add column basis text collate "C" generated always as (data ->> 'basis') stored,
        add column judged_at text collate "C" generated always as (data ->> 'judgedAt') stored,
        add column upheld boolean generated always as (standing = 'accepted' and not data ? 'chosen') stored,
        add column change_set text collate "C" generated always as (data #>> '{drafted,changeSet}') stored`.execute(db);
    await sql`
      create index suggestion_learned on suggestion (basis, judged_at, upheld)
        where basis is not null and standing <> 'open'`.execute(db);
    await sql`create index suggestion_drafted on suggestion (change_set) where change_set is not null`.execute(db);
    await sql`create index revision_learning on revision (subject, revision desc) where kind = 'learning'`.execute(db);
    await sql`
      create view learning_reset as
        select data ->> 'basis' collate "C" as basis, data ->> 'since' collate "C" as since, author_name from (
          select distinct on (subject) subject, state, data, author_name from revision where kind = 'learning'
          order by subject, revision desc) as latest
        where state = 'published'`.execute(db);
  },
};

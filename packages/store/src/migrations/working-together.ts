import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What editors need of one another. Who is to look at a source, what they say about records and statements, and who is mentioned in it: the
 * register's, but no part of its history, since nothing of it is ever published. And who is where just now: known for a minute.
 */
export const workingTogether: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await assignments(db);
    await comments(db);
    await presence(db);
  },
};

/** `assignee_id` is null where somebody took an assignment back. `revision` counts what was decided, so that nobody decides over another unseen. */
async function assignments(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table source_assignment (
      source text collate "C" primary key references record (id) on delete cascade,
      revision integer not null,
      assignee_id text collate "C",
      assignee_name text,
      author_id text,
      author_name text,
      at timestamptz not null
    )`.execute(db);
  await sql`create index source_assignment_assignee on source_assignment (assignee_id) where assignee_id is not null`.execute(db);
}

/**
 * `thread` is the id of the comment that the thread begins with; of that one its own. `record` is the one that the subject is, or that it is
 * stated of. What was withdrawn keeps its place, without its text. No subject is referred to: a draft that is given up leaves what was
 * said about it.
 */
async function comments(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table comment (
      id text collate "C" primary key,
      thread text collate "C" not null references comment (id) on delete cascade deferrable initially deferred,
      subject text collate "C" not null,
      record text collate "C" not null,
      property text,
      text text,
      revision integer not null,
      author_id text collate "C" not null,
      author_name text not null,
      at timestamptz not null,
      edited_at timestamptz,
      withdrawn_at timestamptz,
      resolver_id text,
      resolver_name text,
      resolved_at timestamptz
    )`.execute(db);
  await sql`create index comment_thread on comment (thread, at, id)`.execute(db);
  await sql`create index comment_subject on comment (subject) where id = thread`.execute(db);
  await sql`create index comment_record on comment (record) where id = thread`.execute(db);
  await sql`create index comment_open on comment (at, id) where id = thread and resolved_at is null`.execute(db);
  await sql`
    create table comment_mention (
      comment text collate "C" not null references comment (id) on delete cascade,
      person text collate "C" not null,
      name text not null,
      at timestamptz not null,
      read_at timestamptz,
      primary key (comment, person)
    )`.execute(db);
  await sql`create index comment_mention_person on comment_mention (person, at desc, comment desc)`.execute(db);
  await sql`create index comment_mention_unread on comment_mention (person) where read_at is null`.execute(db);
}

/** Not logged: it is written every few seconds, and after a crash everybody says anew where they are. `page` is one window of one person. */
async function presence(db: Kysely<unknown>): Promise<void> {
  await sql`
    create unlogged table presence (
      person text collate "C" not null,
      page text collate "C" not null,
      name text not null,
      subject text collate "C" not null,
      part text not null check (part in ('reading', 'editing')),
      property text,
      since timestamptz not null,
      seen timestamptz not null,
      primary key (person, page)
    )`.execute(db);
  await sql`create index presence_subject on presence (subject)`.execute(db);
}

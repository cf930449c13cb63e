import { MithaqError } from '@mithaq/domain';
import { sql } from 'kysely';
import { requireStorable } from '../database/storable.ts';
import type { Comment } from '../port.ts';
import type { Journal } from '../revisions/journal.ts';

/** Keeps a new comment. */
export function addComment(journal: Journal, comment: Comment): Promise<void> {
  return journal.inTurn(async () => {
    requireStorable(comment);
    const { id, thread, subject, record, property, text, revision, by, at } = comment;
    await sql`
      insert into comment (id, thread, subject, record, property, text, revision, author_id, author_name, at)
      values (${id}, ${thread}, ${subject}, ${record}, ${property ?? null}, ${text ?? null}, ${revision}, ${by.id}, ${by.name}, ${at})`.execute(
      journal.db,
    );
    await keepMentions(journal, comment);
  });
}

/**
 * Keeps what became of a comment that is still at `from`. Whoever is mentioned as before has read it as before.
 * @throws MithaqError `stale-revision`
 */
export function updateComment(journal: Journal, comment: Comment, from: number): Promise<void> {
  return journal.inTurn(async () => {
    requireStorable(comment);
    const { id, text, revision, editedAt, withdrawnAt, resolved } = comment;
    const { numAffectedRows } = await sql`
      update comment set text = ${text ?? null}, revision = ${revision}, edited_at = ${editedAt ?? null}, withdrawn_at = ${withdrawnAt ?? null},
        resolver_id = ${resolved?.by.id ?? null}, resolver_name = ${resolved?.by.name ?? null}, resolved_at = ${resolved?.at ?? null}
      where id = ${id} and revision = ${from}`.execute(journal.db);
    if (numAffectedRows !== 1n) throw new MithaqError('stale-revision', { current: String(revision) }, ['revision']);
    await keepMentions(journal, comment);
  });
}

async function keepMentions({ db, at }: Journal, { id, mentions }: Comment): Promise<void> {
  const people = mentions.map((person) => person.id);
  await sql`delete from comment_mention where comment = ${id} and person <> all(${people}::text[])`.execute(db);
  await sql`
    insert into comment_mention (comment, person, name, at)
    select ${id}, person, name, ${at}::timestamptz from unnest(${people}::text[], ${mentions.map(({ name }) => name)}::text[]) as given (person, name)
    on conflict do nothing`.execute(db);
}

/** Notes that somebody has read what mentions them: these comments. */
export function readMentions(journal: Journal, person: string, comments: readonly string[]): Promise<void> {
  return journal.inTurn(async () => {
    requireStorable({ person, comments });
    await sql`
      update comment_mention set read_at = ${journal.at}::timestamptz
      where person = ${person} and comment = any(${[...comments]}::text[]) and read_at is null`.execute(journal.db);
  });
}

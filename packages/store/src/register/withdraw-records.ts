import { sql } from 'kysely';
import type { Entry } from '../revisions/entry.ts';
import type { Journal } from '../revisions/journal.ts';
import { removeOwned, removeRecords } from '../search/documents.ts';
import { textSubject } from './attach-text.ts';
import { endReferences } from './references.ts';
import { endStatements, lookUnderStatements } from './save-statement.ts';
import { keepSortDays, placedBy } from './sort-days.ts';
import { statementsAbout } from './statements.ts';

/** A record that is withdrawn, and where it stood. */
export interface Withdrawal {
  readonly id: string;
  readonly kind: Entry['kind'];
  /** The published revision. */
  readonly from: number;
  /** The number of its latest entry in the history. */
  readonly head: number;
  readonly message?: string | undefined;
  readonly changeSet?: string | undefined;
}

/**
 * Takes published records from readers, with what is theirs: the statements about them, a source's text, and what the reader proposed of
 * it; but not the statements that have `moved`, which are about another record once they are published. Whether something published still refers to them is not asked here; the database refuses it when the transaction ends.
 */
export async function withdrawRecords(
  journal: Journal,
  withdrawals: readonly Withdrawal[],
  moved: ReadonlySet<string> = new Set(),
): Promise<void> {
  if (withdrawals.length === 0) return;
  const ids = withdrawals.map(({ id }) => id);
  await withdrawStatementsAbout(journal, withdrawals, moved);
  await removeTexts(journal, ids);
  await removeSuggestions(journal, ids);
  journal.add(withdrawals.map((one) => entryOf(journal, one)));
  const gone = await endReferences(
    journal.db,
    withdrawals.map(({ id, head }) => ({ id, revision: head + 1 })),
  );
  await removeRecords(journal.db, ids);
  await sql`with slugs as (delete from former_slug where record_id = any(${ids}::text[]))
    delete from record where id = any(${ids}::text[])`.execute(journal.db);
  await keepSortDays(journal.db, placedBy([], gone));
}

function entryOf({ author, at }: Journal, { id, kind, from, head, message, changeSet }: Withdrawal): Entry {
  return {
    ...{ subject: id, kind, revision: head + 1, from, state: 'withdrawn', by: author, at },
    ...(message === undefined ? {} : { message }),
    ...(changeSet === undefined ? {} : { changeSet }),
  };
}

async function withdrawStatementsAbout(journal: Journal, withdrawals: readonly Withdrawal[], moved: ReadonlySet<string>): Promise<void> {
  const bySubject = new Map(withdrawals.map((one) => [one.id, one]));
  const about = await statementsAbout(journal.db, [...bySubject.keys()]);
  const statements = about.filter(({ id }) => !moved.has(id));
  const before = await lookUnderStatements(
    journal,
    statements.map(({ id }) => id),
  );
  const endings = statements.flatMap(({ id, subject }) => {
    const standing = before.get(id);
    const { message, changeSet } = bySubject.get(subject) ?? {};
    return standing === undefined ? [] : [{ id, before: standing, state: 'withdrawn' as const, message, changeSet }];
  });
  await endStatements(journal, endings);
}

async function removeTexts(journal: Journal, sources: readonly string[]): Promise<void> {
  const { db, author, at } = journal;
  const gone = await db
    .deleteFrom('text_attachment')
    .where('source', '=', sql<string>`any(${[...sources]}::text[])`)
    .returning(['source', 'revision'])
    .execute();
  for (const { source } of gone) await removeOwned(db, textSubject(source));
  journal.add(
    gone.map(({ source, revision }) => ({
      ...{ subject: textSubject(source), kind: 'text' as const, revision: revision + 1, from: revision },
      ...{ state: 'removed' as const, by: author, at },
    })),
  );
}

async function removeSuggestions(journal: Journal, sources: readonly string[]): Promise<void> {
  const { db, author, at } = journal;
  const gone = await db
    .deleteFrom('suggestion')
    .where('source', '=', sql<string>`any(${[...sources]}::text[])`)
    .returning(['id', 'entry'])
    .execute();
  journal.add(
    gone.map(({ id, entry }) => ({
      ...{ subject: id, kind: 'suggestion' as const, revision: entry + 1, from: entry },
      ...{ state: 'removed' as const, by: author, at },
    })),
  );
}

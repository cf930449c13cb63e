import { canonicalJson, readAs, Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import { isStorable, requireStorable } from '../database/storable.ts';
import type { Journal } from '../revisions/journal.ts';
import { indexStatement, removeOwned } from '../search/documents.ts';
import { endCitations, keepCitations } from './citations.ts';
import { claimSubjects } from './claim-subjects.ts';

/** What stands where a statement is to be published. */
export interface StatementBefore {
  readonly id: string;
  /** What is published of it; null where nothing is. */
  readonly data: Statement | null;
  readonly revision: number | null;
  /** The number of its latest entry in the history; 0 where it has none. */
  readonly head: number;
}

/** A statement that becomes the published one. */
export interface StatementPublication {
  readonly statement: Statement;
  readonly before: StatementBefore | undefined;
  readonly from?: number | undefined;
  readonly message?: string | undefined;
  readonly changeSet?: string | undefined;
}

/** Looks at what stands where these statements are to be. By id. */
export async function lookUnderStatements({ db }: Journal, ids: readonly string[]): Promise<ReadonlyMap<string, StatementBefore>> {
  const { rows } = await sql<StatementBefore>`
    select given.id, statement.data, statement.revision,
      coalesce((select max(revision) from revision where revision.subject = given.id), 0) as head
    from unnest(${[...ids]}::text[]) as given (id) left join statement on statement.id = given.id`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Saves a statement as published, or another state of one, with its passages. One that says nothing new is left as it is. @throws MithaqError `invalid-record`, `invalid-input` */
export function saveStatement(journal: Journal, given: Statement): Promise<void> {
  return journal.inTurn(async () => {
    const statement = readAs(Statement, given);
    requireStorable(statement);
    await journal.flush();
    const before = (await lookUnderStatements(journal, [statement.id])).get(statement.id);
    const from = before?.revision ?? undefined;
    if (before?.data && canonicalJson(before.data) === canonicalJson(statement)) return;
    await publishStatements(journal, [{ statement, before, from }]);
  });
}

/** Makes statements the published ones. Gives the numbers of their revisions. */
export async function publishStatements(journal: Journal, publications: readonly StatementPublication[]): Promise<readonly number[]> {
  const numbered = publications.map((one) => ({ ...one, revision: (one.before?.head ?? 0) + 1 }));
  journal.add(
    numbered.map(({ statement, revision, from, message, changeSet }) => ({
      subject: statement.id,
      kind: 'statement' as const,
      revision,
      ...(from === undefined ? {} : { from }),
      state: 'published' as const,
      by: journal.author,
      at: journal.at,
      ...(message === undefined ? {} : { message }),
      ...(changeSet === undefined ? {} : { changeSet }),
      data: statement,
    })),
  );
  await journal.flush();
  await claimSubjects(
    journal.db,
    publications.flatMap(({ statement, before }) => [statement, ...(before?.data ? [before.data] : [])]),
  );
  await keepCitations(journal.db, numbered);
  for (const { statement } of numbered) await indexStatement(journal.db, statement);
  return numbered.map(({ revision }) => revision);
}

/** How a published statement ends: it was taken away as one that should not have been made, or withdrawn by its editors. */
export interface StatementEnding {
  readonly id: string;
  readonly before: StatementBefore;
  readonly state: 'removed' | 'withdrawn';
  readonly message?: string | undefined;
  readonly changeSet?: string | undefined;
}

/** Removes a statement and its passages from what readers see. */
export function removeStatement(journal: Journal, id: string): Promise<void> {
  return journal.inTurn(async () => {
    if (!isStorable(id)) return;
    await journal.flush();
    const before = (await lookUnderStatements(journal, [id])).get(id);
    if (before?.data) await endStatements(journal, [{ id, before, state: 'removed' }]);
  });
}

/** Takes published statements from readers. */
export async function endStatements(journal: Journal, endings: readonly StatementEnding[]): Promise<void> {
  if (endings.length === 0) return;
  const ended = endings.map((one) => ({ ...one, revision: one.before.head + 1 }));
  journal.add(
    ended.map(({ id, before, revision, state, message, changeSet }) => ({
      subject: id,
      kind: 'statement' as const,
      revision,
      from: before.revision ?? before.head,
      state,
      by: journal.author,
      at: journal.at,
      ...(message === undefined ? {} : { message }),
      ...(changeSet === undefined ? {} : { changeSet }),
    })),
  );
  await journal.flush();
  await claimSubjects(
    journal.db,
    ended.flatMap(({ before }) => before.data ?? []),
  );
  await endCitations(journal.db, ended);
  for (const { id } of ended) await removeOwned(journal.db, id);
  await journal.db
    .deleteFrom('statement')
    .where('id', '=', sql<string>`any(${ended.map(({ id }) => id)}::text[])`)
    .execute();
}

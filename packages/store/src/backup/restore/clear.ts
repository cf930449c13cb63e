import { MithaqError } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';

/** The tables of the register, those first that refer to others. Accounts are not among them. */
const registerTables = [
  'search_document',
  'search_token',
  'source_assignment',
  'comment_mention',
  'comment',
  'presence',
  'citation',
  'former_citation',
  'statement',
  'reference',
  'former_reference',
  'former_slug',
  'merged_record',
  'suggestion',
  'judgement',
  'draft',
  'change_set',
  'text_attachment',
  'text_content',
  'revision',
  'change',
  'record',
  'text_print',
  'source_aside',
  // What waited to be done was about the register that goes.
  'reading_due',
  'model_due',
  'name_change',
  'import_file',
  // Answers that were made from the register, and can be made again.
  'page',
] as const;

/** These refuse to forget. Only for a restore, which puts another history in place of the whole, are their triggers set aside. */
const keptForGood: readonly string[] = ['text_content', 'revision'];

/** Keeps everybody else from writing until the transaction ends; they may go on reading. */
export async function lockRegister(db: Database): Promise<void> {
  const tables = sql.join(registerTables.map((table) => sql.table(table)));
  await sql`lock table ${tables}, meta in share row exclusive mode`.execute(db);
}

/** Refuses a register that holds anything. @throws MithaqError `register-not-empty` */
export async function requireEmpty(db: Database): Promise<void> {
  const { rows } = await sql<{ records: string; some: boolean }>`
    select (select count(*) from record) as records,
      exists (select from record) or exists (select from revision) or exists (select from draft) or exists (select from change_set) as some`.execute(
    db,
  );
  if (rows[0]?.some === true) throw new MithaqError('register-not-empty', { records: rows[0].records });
}

/** Empties the register, with its history and its marks. */
export async function clearRegister(db: Database): Promise<void> {
  for (const table of keptForGood) await sql`alter table ${sql.table(table)} disable trigger user`.execute(db);
  for (const table of registerTables) await sql`delete from ${sql.table(table)}`.execute(db);
  for (const table of keptForGood) await sql`alter table ${sql.table(table)} enable trigger user`.execute(db);
  await sql`delete from meta where key like 'once %' or key like 'setting %'`.execute(db);
}

import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { type Database, openDatabase, openPool } from '../database/connect.ts';
import { migrations } from '../migrations/index.ts';
import { createEmptyDatabase, type TestDatabase } from './database.ts';

/**
 * What a database held at an earlier schema, table by table, as the Mithaq of that schema wrote it. The files were written by running
 * that Mithaq, and are for good: what once was written must always be brought up to date.
 */
export interface EarlierContents {
  readonly schema: string;
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

const folder = new URL('./schemas/', import.meta.url);

/** The schemas of which contents are kept, oldest first. */
export async function earlierSchemas(): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted();
}

/** What a Mithaq of that schema had written. */
export async function contentsAt(schema: string): Promise<EarlierContents> {
  return JSON.parse(await readFile(new URL(`${schema}.json`, folder), 'utf8'));
}

/** A database at an earlier schema, with what a Mithaq of that schema had written. */
export async function databaseAt(schema: string): Promise<TestDatabase> {
  return databaseWith(await contentsAt(schema));
}

/** A database at the schema of these contents, which holds them. */
export async function databaseWith({ schema, tables }: EarlierContents): Promise<TestDatabase> {
  const database = await createEmptyDatabase();
  const db = openDatabase(openPool(database.url, 1));
  try {
    await migrateTo(db, schema);
    await db.transaction().execute(async (transaction) => {
      for (const table of await inOrder(transaction, Object.keys(tables))) await fill(transaction, table, tables[table] ?? []);
    });
  } finally {
    await db.destroy();
  }
  return database;
}

async function migrateTo(db: Database, schema: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) }, allowUnorderedMigrations: true });
  const { error } = await migrator.migrateTo(schema);
  if (error !== undefined) throw error;
}

/** Tables in an order in which each comes after those that it refers to. */
async function inOrder(db: Database, tables: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    with recursive referring (name, depth) as (
      select oid, 0 from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
      union select conrelid, depth + 1 from referring join pg_constraint on confrelid = name and contype = 'f' where conrelid <> confrelid)
    select relname as name from referring join pg_class on pg_class.oid = referring.name group by relname order by max(depth), relname`.execute(
    db,
  );
  return rows.map(({ name }) => name).filter((name) => tables.includes(name));
}

/**
 * Rows with their own numbers; the numbering of the table goes on after them. Some rows are there: triggers made them from others. Columns that
 * the database makes from others are left to it.
 */
async function fill(db: Database, table: string, rows: readonly object[]): Promise<void> {
  const name = `public."${table}"`;
  // The type of its rows is named with its schema: a table is called `record`, and so is a type of PostgreSQL's.
  const { rows: written } = await sql<{ column: string }>`select attname as column from pg_attribute
    where attrelid = ${name}::text::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`.execute(db);
  const columns = sql.join(written.map(({ column }) => sql.ref(column)));
  await sql`insert into ${sql.raw(name)} (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${sql.raw(name)}, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing`.execute(db);
  const { rows: numbered } = await sql<{ column: string }>`select attname as column from pg_attribute
    where attrelid = ${name}::text::regclass and attidentity <> ''`.execute(db);
  for (const { column } of numbered)
    await sql`select setval(pg_get_serial_sequence(${name}, ${column}), (select max(${sql.ref(column)}) from ${sql.raw(name)}))`.execute(
      db,
    );
}

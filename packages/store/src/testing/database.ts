import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { administer, withDatabase } from './cluster.ts';
import { clusterVariable, templateVariable } from './variables.ts';

/** A database of one test file. */
export interface TestDatabase {
  readonly url: string;
  readonly name: string;
  /** Drops it, with whoever is still connected. */
  drop(): Promise<void>;
}

/** Copies the migrated template into a database of its own. Needs `@mithaq/store/testing/global-setup`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const cluster = required(clusterVariable);
  return copyOf(cluster, `template ${required(templateVariable)}`);
}

/** What many tests of a workspace start from, made once in a run. */
export interface Preparation {
  /** Tells it from others, in small letters. */
  readonly named: string;
  /** Fills a migrated database, and leaves no connection to it. */
  readonly prepare: (database: TestDatabase) => Promise<void>;
}

/** Copies a database that was prepared so: by whoever asks first, while the others wait. Needs what `createTestDatabase` needs. */
export async function createPreparedDatabase({ named, prepare }: Preparation): Promise<TestDatabase> {
  const cluster = required(clusterVariable);
  const template = `${required(templateVariable)}_${named}`;
  const client = new pg.Client({ connectionString: cluster });
  await client.connect();
  try {
    // Held until the connection ends.
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) await preparedAs(template, prepare);
  } finally {
    await client.end();
  }
  return copyOf(cluster, `template ${template}`);
}

/** It gets its name when it is ready: what is found under that name is whole. */
async function preparedAs(template: string, prepare: Preparation['prepare']): Promise<void> {
  const database = await createTestDatabase();
  try {
    await prepare(database);
    await administer(required(clusterVariable), `alter database ${database.name} rename to ${template}`);
  } catch (fault) {
    await database.drop();
    throw fault;
  }
}

/** An empty database, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return copyOf(required(clusterVariable), '');
}

async function copyOf(cluster: string, template: string): Promise<TestDatabase> {
  const name = `mithaq_test_${randomBytes(8).toString('hex')}`;
  await administer(cluster, `create database ${name} ${template}`);
  return {
    url: withDatabase(cluster, name),
    name,
    drop: () => administer(cluster, `drop database if exists ${name} with (force)`),
  };
}

function required(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: add @mithaq/store/testing/global-setup to vitest's globalSetup`);
  return value;
}

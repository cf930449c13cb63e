import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../embedded/start.ts';
import { createStore } from '../store.ts';

/** A throw-away PostgreSQL for tests. */
export interface TestCluster {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a cluster in a temporary directory: fast, and not safe against a crash. `stop` removes it. */
export async function startTestCluster(): Promise<TestCluster> {
  const directory = await mkdtemp(path.join(tmpdir(), 'mithaq-test-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    const { url, stop } = await startEmbedded({ dataDirectory: directory, durable: false });
    return { url, stop: () => stop().finally(remove) };
  } catch (fault) {
    await remove();
    throw fault;
  }
}

/** The database that test databases are copied from: migrated, empty, made anew for each run of a workspace. */
export async function migratedTemplate(clusterUrl: string): Promise<string> {
  const name = `mithaq_template_${randomBytes(8).toString('hex')}`;
  await administer(clusterUrl, `create database ${name}`);
  const store = createStore({ url: withDatabase(clusterUrl, name) });
  try {
    await store.migrate();
  } finally {
    await store.close();
  }
  return name;
}

/** Drops a template, and what was prepared from it. */
export async function dropTemplate(clusterUrl: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [template]);
    for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  } finally {
    await client.end();
  }
}

/** Runs one statement outside of any test database. */
export async function administer(clusterUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function withDatabase(clusterUrl: string, database: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${database}`;
  return url.href;
}

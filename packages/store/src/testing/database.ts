import { randomBytes } from 'node:crypto';
import { administer, withDatabase } from './cluster.ts';
import { clusterVariable, templateVariable } from './variables.ts';

/** A database of one test file. */
export interface TestDatabase {
  readonly url: string;
  /** Drops it, with whoever is still connected. */
  drop(): Promise<void>;
}

/** Copies the migrated template into a database of its own. Needs `@mithaq/store/testing/global-setup`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const cluster = required(clusterVariable);
  return copyOf(cluster, `template ${required(templateVariable)}`);
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
    drop: () => administer(cluster, `drop database if exists ${name} with (force)`),
  };
}

function required(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: add @mithaq/store/testing/global-setup to vitest's globalSetup`);
  return value;
}

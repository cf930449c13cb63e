import { type AnyRecord, currentSchemaVersion, readRecord, typeId } from '@mithaq/domain';
import { createStore, type Store } from '@mithaq/store';
import { uuidv7 } from 'uuidv7';
import { expect } from 'vitest';
import type { TestServer } from './server.ts';

/** Waits until the server's queue has nothing left to do. */
export async function workDone({ pool }: Pick<TestServer, 'pool'>): Promise<void> {
  const left = async () => {
    const { rows } = await pool.query<{ left: number }>(`
      select ((select count(*) from name_change) + (select count(*) from reading_due where fault is null)
        + (select count(*) from model_due where fault is null)
        + (select count(*) from import_file where state in ('waiting', 'reading')))::integer as left`);
    return rows[0]?.left;
  };
  await expect.poll(left, { timeout: 20_000, interval: 50 }).toBe(0);
}

/** The register behind a server, to publish what a test is not about. */
export function registerBehind({ database }: Pick<TestServer, 'database'>): Store {
  return createStore({ url: database.url, poolSize: 2 });
}

/** A person of these names; with an id, the same one as before. */
export function person(slug: string, names: readonly string[], id: string = typeId('actor', uuidv7())): AnyRecord {
  return readRecord({
    ...{ record: 'actor', id, schemaVersion: currentSchemaVersion, slug, kind: 'person', countries: [] },
    names: names.map((value) => ({ value, language: /\p{Script=Arabic}/u.test(value) ? 'ar' : 'en', kind: 'official' })),
  });
}

import type { AnyRecord } from '@mithaq/domain';
import { afterAll, beforeAll } from 'vitest';
import type { Author, Held, Writing } from '../port.ts';
import { createStore, type Store } from '../store.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export const editor: NonNullable<Author> = { id: 'user_1', name: 'سلمى' };

/** A store on a database of this test file, opened before its tests and dropped after them. */
export function openTestStore(): { readonly store: Store; readonly url: string } {
  let opened: { store: Store; database: TestDatabase } | undefined;
  beforeAll(async () => {
    const database = await createTestDatabase();
    opened = { database, store: createStore({ url: database.url }) };
  });
  afterAll(async () => {
    await opened?.store.close();
    await opened?.database.drop();
  });
  const present = () => {
    if (opened === undefined) throw new Error('the store is opened before the first test');
    return opened;
  };
  return {
    get store() {
      return present().store;
    },
    get url() {
      return present().database.url;
    },
  };
}

/** Saves new records in one transaction. */
export function saveAll(store: Store, records: readonly AnyRecord[]): Promise<Held[]> {
  return store.register.transact(editor, async (writing: Writing) => {
    const held: Held[] = [];
    for (const record of records) held.push(await writing.save(record));
    return held;
  });
}

import { createStore } from '@mithaq/store';
import { createTestDatabase } from '@mithaq/store/testing';
import { getMigrations } from 'better-auth/db/migration';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { newId } from '../world.ts';
import { type Auth, authOver } from './auth.ts';

test('the accounts’ tables have every column that better-auth and its plugins write', async () => {
  const database = await createTestDatabase();
  const store = createStore({ url: database.url });
  const { options } = authOver({
    pool: store.pool,
    secret: 'a secret of at least thirty-two characters',
    baseUrl: 'http://127.0.0.1:4300',
    origins: new Set(['http://127.0.0.1:4300']),
    mailer: { mails: 'printed', send: async () => undefined },
    openSignUp: false,
    newId,
    now: () => new Date(),
    log: pino({ level: 'silent' }),
  });
  expect(await missing(options)).toEqual([]);
  await store.pool.query('alter table passkey drop column aaguid; drop table apikey');
  expect(await missing(options)).toEqual([['apikey'], ['passkey', 'aaguid']]);
  await store.close();
  await database.drop();
});

async function missing(options: Auth['options']): Promise<string[][]> {
  const { toBeCreated, toBeAdded } = await getMigrations(options);
  return [...toBeCreated.map(({ table }) => [table]), ...toBeAdded.map(({ table, fields }) => [table, ...Object.keys(fields)])];
}

import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { migrations } from '../migrations/index.ts';
import { createStore } from '../store.ts';
import { administer, startTestCluster, withDatabase } from './cluster.ts';
import { everythingIn, fillRegister } from './whole-register.ts';

/**
 * Writes what a Mithaq of the newest schema writes into `schemas/`, where it stays for good. Run it (`npm run keep-schema -w @mithaq/store`)
 * when a schema is released, before the first migration after it: from then on `migrate-earlier.test.ts` holds every later Mithaq to it.
 */
const schema = Object.keys(migrations).toSorted().at(-1) ?? '';
const file = fileURLToPath(new URL(`./schemas/${schema}.json`, import.meta.url));
const cluster = await startTestCluster();
try {
  await administer(cluster.url, 'create database kept');
  const store = createStore({ url: withDatabase(cluster.url, 'kept') });
  await store.migrate();
  await fillRegister(store);
  await writeFile(file, `${JSON.stringify({ schema, tables: await everythingIn(store.pool, { numbers: true }) }, null, 2)}\n`, {
    flag: 'wx',
  });
  await store.close();
  console.log(file);
} finally {
  await cluster.stop();
}

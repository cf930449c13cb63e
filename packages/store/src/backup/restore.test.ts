import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Sha256 } from '@mithaq/domain';
import { type BundlePart, canonicalJson, writeBundle } from '@mithaq/domain/interchange';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStore, type Store } from '../store.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { actor, agreement, source, statement } from '../testing/records.ts';
import { everythingIn, fillRegister, told } from '../testing/whole-register.ts';
import { backUp } from './back-up.ts';
import { sealOf } from './manifest.ts';
import { restore } from './restore.ts';

const at = new Date('2026-11-22T09:30:00.000Z');
const databases: TestDatabase[] = [];
let folder = '';
let from: Store;
let to: Store;
let untouched: unknown;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mithaq-restore-'));
  [from, to] = [await register(), await register()];
  await fillRegister(from);
  untouched = await everythingIn(to.pool);
});

afterAll(async () => {
  await Promise.all([from.close(), to.close()]);
  for (const database of databases) await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const place = (name: string) => path.join(folder, name);

async function register(): Promise<Store> {
  const database = await createTestDatabase();
  databases.push(database);
  return createStore({ url: database.url });
}

/** A backup in a directory, for tampering with. */
async function backedUp(name: string): Promise<string> {
  await backUp(from.pool, { to: place(name), at });
  return place(name);
}

async function change(file: string, edit: (text: string) => string): Promise<void> {
  await writeFile(file, edit(await readFile(file, 'utf8')));
}

/** What of a restoration was told to be wrong; nothing may have been changed. */
async function refusal(place_: string): Promise<unknown> {
  const outcome = await restore(to.pool, { from: place_, at }).then(
    (restoration) => (restoration.outcome === 'refused' ? restoration.problems[0] : restoration),
    (fault: unknown) => fault,
  );
  expect(await everythingIn(to.pool)).toEqual(untouched);
  return outcome;
}

describe('a backup that is not as it was written is refused, and nothing is changed', () => {
  test.each(['records/actor.jsonl', 'revisions.jsonl', 'texts.jsonl', 'drafts.jsonl'])('one character of %s', async (name) => {
    const backup = await backedUp(`changed-${name.replaceAll('/', '-')}`);
    await change(path.join(backup, name), (text) => text.replace('0', '1'));
    expect(await refusal(backup)).toMatchObject({ name: 'MithaqError', category: 'invalid' });
  });

  test.each(['feed.jsonl', 'marks.jsonl'])('one character of %s', async (name) => {
    const backup = await backedUp(`changed-${name}`);
    await change(path.join(backup, name), (text) => text.replace('e', 'f'));
    const refused = await refusal(backup);
    expect(refused).toMatchObject({ name: 'MithaqError' });
    expect(['changed-file', 'invalid-line']).toContain(refused instanceof Error && 'code' in refused ? refused.code : '');
  });

  test.each(['records/agreement.jsonl', 'revisions.jsonl', 'feed.jsonl', 'manifest.json'])('without %s', async (name) => {
    const backup = await backedUp(`without-${name.replaceAll('/', '-')}`);
    await rm(path.join(backup, name));
    expect(await refusal(backup)).toMatchObject({ code: 'missing-file' });
  });

  test('without the manifest of the backup, what stands beside the bundle belongs to nothing', async () => {
    const backup = await backedUp('without-backup-json');
    await rm(path.join(backup, 'backup.json'));
    expect(await refusal(backup)).toMatchObject({ code: 'missing-file', details: { name: 'backup.json' } });
  });

  test('another bundle than the one it was written with', async () => {
    const [backup, other] = [await backedUp('swapped'), place('other')];
    const store = await register();
    await store.register.transact(null, (writing) => writing.save(actor(1)));
    await backUp(store.pool, { to: other, at });
    await store.close();
    for (const name of ['backup.json', 'feed.jsonl', 'marks.jsonl'])
      await writeFile(path.join(other, name), await readFile(path.join(backup, name)));
    expect(await refusal(other)).toMatchObject({ code: 'changed-file', details: { name: 'manifest.json' } });
  });

  test('a manifest that was edited', async () => {
    const backup = await backedUp('edited');
    await change(path.join(backup, 'backup.json'), (text) => text.replace('"position":', '"position":1'));
    expect(await refusal(backup)).toMatchObject({ code: 'changed-file', details: { name: 'backup.json' } });
  });

  test('a file that no backup has', async () => {
    const backup = await backedUp('more');
    await writeFile(path.join(backup, 'sessions.jsonl'), '');
    expect(await refusal(backup)).toMatchObject({ code: 'unexpected-file', details: { name: 'sessions.jsonl' } });
  });

  test('one that a newer Mithaq wrote: the backup, or the bundle in it', async () => {
    const [backup, bundle] = [await backedUp('newer'), await backedUp('newer-bundle')];
    await change(path.join(backup, 'backup.json'), (text) => text.replace('"formatVersion":1', '"formatVersion":2'));
    expect(await refusal(backup)).toMatchObject({ code: 'newer-format', details: { found: '2', known: '1' } });
    await change(path.join(bundle, 'manifest.json'), (text) => text.replace('"formatVersion":1', '"formatVersion":2'));
    expect(await refusal(bundle)).toMatchObject({ code: 'newer-format', details: { found: '2', known: '1' } });
  });
});

test('a history that was altered before it was backed up is restored as it is, and the audit says where', async () => {
  const [altered, restored] = [await register(), await register()];
  await altered.register.transact(null, (writing) => writing.save(actor(1)));
  await altered.pool.query(`alter table revision disable trigger user`);
  await altered.pool.query(`update revision set data = data || '{"countries": ["LY"]}'`);
  await backUp(altered.pool, { to: place('altered'), at });
  const restoration = await restore(restored.pool, { from: place('altered'), at });
  const problems = restoration.outcome === 'restored' ? restoration.audit.problems : [];
  expect(problems).toContainEqual({ problem: 'digest', position: 1, subject: actor(1).id });
  await Promise.all([altered.close(), restored.close()]);
});

test('a bundle without a history is the beginning of one', async () => {
  const store = await register();
  const text: BundlePart = { part: 'text', value: { sha256: sha256(told.text), sources: [source(1).id], text: told.text } };
  const cites = statement(1, { subject: agreement(1).id, of: source(1).id, exact: 'المذكرة', start: told.text.indexOf('المذكرة') });
  const parties = [{ actor: actor(1).id, role: 'party' }];
  const content = { records: [actor(1), agreement(1, { participations: parties }), source(1)], statements: [cites] };
  await mkdir(path.join(place('bundle'), 'records'), { recursive: true });
  for (const [name, bytes] of writeBundle(content, { createdAt: at.toISOString() }, [text]))
    await writeFile(path.join(place('bundle'), name), bytes);
  const restoration = await restore(store.pool, { from: place('bundle'), at, done: ['fixtures'] });
  expect(restoration).toMatchObject({ outcome: 'restored', accounts: 'none', audit: { entries: 5, problems: [] } });
  expect((await store.register.find('agreement', 'agreement-1'))?.record).toEqual(agreement(1, { participations: parties }));
  expect(await store.register.texts([source(1).id])).toEqual(new Map([[source(1).id, told.text]]));
  expect(await store.once('fixtures', async () => undefined)).toBe(false);
  await store.close();
});

test('entries of an older version of the schemas are brought up to this one', async () => {
  const store = await register();
  const old = { ...source(1), schemaVersion: 1, publishedInferred: true, published: { edtf: '2020-08-05' } };
  await mkdir(path.join(place('old'), 'records'), { recursive: true });
  for (const [name, bytes] of writeBundle({ records: [source(1)], statements: [] }, { createdAt: at.toISOString() }))
    await writeFile(path.join(place('old'), name), bytes);
  const line = `${canonicalJson(old)}\n`;
  await writeFile(path.join(place('old'), 'records/source.jsonl'), line);
  await change(path.join(place('old'), 'manifest.json'), (text) => resealed(text, line));
  expect(await restore(store.pool, { from: place('old'), at })).toMatchObject({ outcome: 'restored', migrated: 1 });
  const published = { date: { edtf: '2020-08-05' }, inferred: true };
  expect((await store.register.find('source', 'source-1'))?.record).toEqual({ ...source(1), published });
  await store.close();
});

describe('accounts', () => {
  const people = (store: Store) => store.pool.query('select "id", "name", "role" from "user" order by "id"').then(({ rows }) => rows);
  const mona = { id: 'user_1', name: 'Mona', role: 'admin' };

  test('are left out of a backup, unless they are asked for', async () => {
    await addPerson(from, mona);
    await backUp(from.pool, { to: place('without-accounts'), at });
    await expect(readFile(path.join(place('without-accounts'), 'accounts/user.jsonl'))).rejects.toThrow('ENOENT');
    expect((await backUp(from.pool, { to: place('with-accounts'), at, withAccounts: true })).files.map(({ name }) => name)).toContain(
      'accounts/user.jsonl',
    );
  });

  test('are left where they are by a restore, unless it is to replace them', async () => {
    const store = await register();
    await addPerson(store, { id: 'user_2', name: 'Salem', role: 'editor' });
    const left = await restore(store.pool, { from: place('with-accounts'), at });
    expect([left, await people(store)]).toMatchObject([{ accounts: 'left' }, [{ id: 'user_2' }]]);
    const replaced = await restore(store.pool, { from: place('with-accounts'), at, replace: true, withAccounts: true });
    expect([replaced, await people(store)]).toMatchObject([{ accounts: 'restored' }, [mona]]);
    const { rows } = await store.pool.query('select "password" from "account"');
    expect(rows).toEqual([{ password: 'salt:hash' }]);
    await store.close();
  });
});

async function addPerson({ pool }: Store, { id, name, role }: { id: string; name: string; role: string }): Promise<void> {
  await pool.query(`insert into "user" ("id", "name", "email", "role") values ($1, $2, $3, $4)`, [id, name, `${id}@example.org`, role]);
  await pool.query(
    `insert into "account" ("id", "accountId", "providerId", "userId", "password", "updatedAt") values ($1, $1, 'credential', $1, 'salt:hash', now())`,
    [id],
  );
}

test('a database at another schema is neither backed up nor restored into', async () => {
  const database = await createEmptyDatabase();
  databases.push(database);
  const store = createStore({ url: database.url });
  await expect(backUp(store.pool, { to: place('none.zip'), at })).rejects.toMatchObject({ name: 'StartError', code: 'older-data' });
  await store.migrate();
  await store.pool.query(`insert into kysely_migration (name, timestamp) values ('0099-of-tomorrow', '2030-01-01T00:00:00.000Z')`);
  await expect(restore(store.pool, { from: place('with-accounts'), at })).rejects.toMatchObject({ name: 'StartError', code: 'newer-data' });
  await store.close();
});

test('every table is in a backup, or made from what is, or left out on purpose', async () => {
  const { rows } = await from.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`,
  );
  const backedUp_ = [
    'record',
    'statement',
    'judgement',
    'revision',
    'suggestion',
    'change_set',
    'draft',
    'text_content',
    'text_attachment',
  ];
  const beside = [
    'change',
    'meta',
    'source_aside',
    'source_assignment',
    'comment',
    'comment_mention',
    'user',
    'account',
    'passkey',
    'apikey',
    'account_act',
  ];
  const derived = [
    'reference',
    'former_reference',
    'citation',
    'former_citation',
    'former_slug',
    'merged_record',
    'search_document',
    'search_token',
    'search_change',
    'agreement_listing',
    'text_print',
    'page',
  ];
  // What waits to be done (after a restore everything is read again), and what holds for a minute.
  const leftOut = [
    'import_file',
    // Who comes back looks for the first time.
    'last_look',
    'model_due',
    'name_change',
    'reading_due',
    'session',
    'verification',
    'deviceCode',
    'writing_turn',
    'presence',
    'kysely_migration',
    'kysely_migration_lock',
  ];
  expect(rows.map(({ name }) => name)).toEqual([...backedUp_, ...beside, ...derived, ...leftOut].toSorted());
});

function resealed(manifest: string, line: string): string {
  const { sha256: _, ...unsealed } = JSON.parse(manifest);
  const bytes = Buffer.byteLength(line);
  const changed = { ...unsealed, files: [{ ...unsealed.files[0], bytes, sha256: sha256(line) }] };
  return `${canonicalJson({ ...changed, sha256: sealOf(changed) })}\n`;
}

function sha256(text: string): Sha256 {
  return Sha256.parse(createHash('sha256').update(text, 'utf8').digest('hex'));
}

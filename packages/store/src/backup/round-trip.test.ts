import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reachEmbedded } from '../embedded/reach.ts';
import { createStore, type Store } from '../store.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { editor } from '../testing/open.ts';
import { actor } from '../testing/records.ts';
import { everythingIn, fillRegister, mergeSome } from '../testing/whole-register.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';

const at = new Date('2026-11-22T09:30:00.000Z');
const opened: { store: Store; database: TestDatabase }[] = [];
let folder = '';
let filled: Store;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mithaq-backup-'));
  filled = await emptyRegister();
  await fillRegister(filled);
  await mergeSome(filled);
  const saying = { code: 'sea.navigation', edit: { code: 'sea.navigation', label: { en: 'passage' } }, from: 0, message: 'reword' };
  await filled.register.transact(editor, (writing) => writing.saveTopicEdit(saying));
  await backUp(filled.pool, { to: place('filled.zip'), at });
});

afterAll(async () => {
  for (const { store, database } of opened) {
    await store.close();
    await database.drop();
  }
  await rm(folder, { recursive: true, force: true });
});

const place = (name: string) => path.join(folder, name);

async function emptyRegister(): Promise<Store> {
  const database = await createTestDatabase();
  const store = createStore({ url: database.url });
  opened.push({ store, database });
  return store;
}

const urlOf = (store: Store) => opened.find((one) => one.store === store)?.database.url ?? '';

test.each(['whole.zip', 'whole'])('what is restored from %s is what was backed up, to the last row', async (name) => {
  const to = await emptyRegister();
  await backUp(filled.pool, { to: place(name), at });
  const restoration = await restore(to.pool, { from: place(name), at });
  expect(restoration).toMatchObject({ outcome: 'restored', migrated: 0, accounts: 'none', audit: { problems: [] } });
  expect(await everythingIn(to.pool)).toEqual(await everythingIn(filled.pool));
});

test('a backup of what was restored is the same backup, byte for byte', async () => {
  const to = await emptyRegister();
  await restore(to.pool, { from: place('filled.zip'), at });
  await backUp(to.pool, { to: place('again.zip'), at });
  expect(await readFile(place('again.zip'))).toEqual(await readFile(place('filled.zip')));
});

test('the history goes on after a restore where it ended, and its chain holds', async () => {
  const to = await emptyRegister();
  const restored = await restore(to.pool, { from: place('filled.zip'), at });
  await to.register.transact(editor, (writing) => writing.save(actor(9)));
  const { entries, problems } = await to.register.verify();
  expect({ entries, problems }).toEqual({ entries: restored.outcome === 'restored' ? restored.audit.entries + 1 : 0, problems: [] });
  expect(await to.register.changesAfter('1', 10)).toEqual(await filled.register.changesAfter('1', 10));
});

test('from an external database to the embedded one, and back to an external one', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'mithaq-embedded-'));
  const running = await reachEmbedded({ dataDirectory: directory, durable: false });
  const joined = await reachEmbedded({ dataDirectory: directory });
  expect([running.joined, joined.joined, joined.url]).toEqual([false, true, running.url]);
  const embedded = createStore({ url: joined.url });
  await embedded.migrate();
  await restore(embedded.pool, { from: place('filled.zip'), at });
  await backUp(embedded.pool, { to: place('embedded'), at });
  await embedded.close();
  await running.stop();
  await rm(directory, { recursive: true, force: true });
  const external = await emptyRegister();
  await restore(external.pool, { from: place('embedded'), at });
  expect(await everythingIn(external.pool)).toEqual(await everythingIn(filled.pool));
});

test('a backup that is written while people write holds one state: its chain ends where its content does', async () => {
  const [busy, to] = [await emptyRegister(), await emptyRegister()];
  await fillRegister(busy);
  const { entries: before } = await busy.register.verify();
  const ended = new AbortController();
  const begun = [1, 2, 3].map(() => Promise.withResolvers<void>());
  const people = begun.map(async ({ resolve }, person) => {
    for (let number = 1; !ended.signal.aborted; number += 1) {
      const record = actor((person + 1) * 1000 + number);
      const held = await busy.register.transact(editor, (writing) => writing.save(record));
      await busy.register.transact(editor, (writing) => writing.save({ ...record, notes: { en: 'Again' } }, held.revision));
      resolve();
    }
  });
  await Promise.all(begun.map(({ promise }) => promise));
  const { head } = await backUp(busy.pool, { to: place('busy.zip'), at });
  ended.abort();
  await Promise.all(people);
  const restored = await restore(to.pool, { from: place('busy.zip'), at });
  expect(restored).toMatchObject({ outcome: 'restored', audit: { entries: head.position, head: head.hash, problems: [] } });
  expect(head.position).toBeGreaterThanOrEqual(before + 6);
});

test('what is committed after a backup has begun is not in it, and is not held up by it', async () => {
  const [busy, to] = [await emptyRegister(), await emptyRegister()];
  await fillRegister(busy);
  let written: Promise<unknown> | undefined;
  const progress = () => {
    written ??= busy.register.transact(editor, (writing) => writing.save(actor(8)));
  };
  await backUp(busy.pool, { to: place('begun.zip'), at, progress });
  await written;
  await restore(to.pool, { from: place('begun.zip'), at });
  expect([(await busy.register.records([actor(8).id])).length, (await to.register.records([actor(8).id])).length]).toEqual([1, 0]);
});

test('a register that holds something is not touched, unless it is to be replaced', async () => {
  const to = await emptyRegister();
  await to.register.transact(editor, (writing) => writing.save(actor(7)));
  const before = await everythingIn(to.pool);
  const refused = restore(to.pool, { from: place('filled.zip'), at });
  await expect(refused).rejects.toMatchObject({ code: 'register-not-empty', details: { records: '1' } });
  expect(await everythingIn(to.pool)).toEqual(before);
  await restore(to.pool, { from: place('filled.zip'), at, replace: true });
  expect(await everythingIn(to.pool)).toEqual(await everythingIn(filled.pool));
  await expect(to.pool.query('delete from revision')).rejects.toThrow('only ever added to');
});

test('a restore that is killed leaves what was there, and can be begun anew', async () => {
  const to = await emptyRegister();
  await to.register.transact(editor, (writing) => writing.save(actor(7)));
  const before = await everythingIn(to.pool);
  expect(await killed('restore', urlOf(to), place('filled.zip'))).toBe('SIGKILL');
  expect(await everythingIn(to.pool)).toEqual(before);
  await restore(to.pool, { from: place('filled.zip'), at, replace: true });
  expect(await everythingIn(to.pool)).toEqual(await everythingIn(filled.pool));
});

test('a backup that is killed leaves nothing under its name', async () => {
  expect(await killed('backup', urlOf(filled), place('killed.zip'))).toBe('SIGKILL');
  const left = await readdir(folder);
  expect(left).not.toContain('killed.zip');
  expect(left.filter((name) => name.startsWith('.killed.zip.unfinished-'))).toHaveLength(1);
});

async function killed(...what: readonly string[]): Promise<string> {
  const program = fileURLToPath(new URL('./killed.program.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@mithaq/source', program, ...what], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [, signal] = await once(child, 'exit');
  return signal;
}

test('one that is stopped leaves nothing, neither of a backup nor of a restore', async () => {
  const to = await emptyRegister();
  const before = await everythingIn(to.pool);
  const stopping = new AbortController();
  const options = { at, signal: stopping.signal, progress: () => stopping.abort() };
  await expect(backUp(filled.pool, { ...options, to: place('stopped.zip') })).rejects.toMatchObject({ code: 'stopped' });
  await expect(restore(to.pool, { ...options, from: place('filled.zip') })).rejects.toMatchObject({ code: 'stopped' });
  expect((await readdir(folder)).filter((name) => name.includes('stopped'))).toEqual([]);
  expect(await everythingIn(to.pool)).toEqual(before);
});

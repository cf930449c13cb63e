import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editor, openTestStore } from '../testing/open.ts';
import { actor, source } from '../testing/records.ts';
import { fillRegister, told } from '../testing/whole-register.ts';
import { arabic } from '../testing/wires.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';

const from = openTestStore();
const to = openTestStore();
const at = new Date('2026-11-22T09:30:00.000Z');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mithaq-reading-again-'));
  await fillRegister(from.store);
  await from.store.register.transact(editor, async (writing) => {
    await writing.save(source(7));
    await writing.attachText(source(7).id, arabic.wire);
    await writing.ask('reading', [told.id]);
    const by = { id: 'user_1', name: 'سلمى' };
    await writing.addImportFiles([
      { id: 'importfile_00000000000000000000000001', batch: 'one', name: 'a.txt', request: '{}', asks: false, by },
    ]);
  });
});
afterAll(() => rm(folder, { recursive: true }));

test('a restored register has every text to read again, and nothing else that waited; copies are found in it as before', async () => {
  const place = path.join(folder, 'whole.zip');
  await backUp(from.store.pool, { to: place, at });
  await to.store.register.transact(editor, async (writing) => {
    await writing.save(actor(9));
    await writing.addImportFiles([
      {
        id: 'importfile_00000000000000000000000002',
        batch: 'two',
        name: 'b.txt',
        request: '{}',
        asks: false,
        by: { id: 'user_1', name: 'سلمى' },
      },
    ]);
  });
  expect(await restore(to.store.pool, { from: place, at, replace: true })).toMatchObject({ outcome: 'restored', audit: { problems: [] } });
  expect(await to.store.register.waitingWork(10)).toEqual({ hasNames: false, sources: [told.id, source(7).id], questions: [], files: [] });
  const chosen = await from.store.register.earlierPassages({ limit: 10 });
  expect(chosen.map(({ source: of, ordinal }) => [of, ordinal])).toContainEqual([told.id, 0]);
  expect(await to.store.register.earlierPassages({ limit: 10 })).toEqual(chosen);
  const near = [{ source: source(7).id, shared: 1, longer: true }];
  expect(await from.store.register.nearTexts(arabic.wire, 0.5)).toEqual(near);
  expect(await to.store.register.nearTexts(arabic.wire, 0.5)).toEqual(near);
});

test('texts without a print, or with one of another version, get theirs when a server has the time', async () => {
  await to.store.pool.query('delete from text_print where source = $1', [told.id]);
  await to.store.pool.query('update text_print set version = 0, bands = array[1]');
  expect(await to.store.printTexts()).toBe(false);
  expect(await to.store.register.nearTexts(arabic.wire, 0.5)).toHaveLength(1);
  const { rows } = await to.store.pool.query('select count(*)::integer as count from text_print where version > 0');
  expect(rows).toEqual([{ count: 2 }]);
});

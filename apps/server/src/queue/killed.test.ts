import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Store } from '@mithaq/store';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createFilledDatabase, startTestServer, type TestServer } from '../testing/server.ts';
import { person, registerBehind, workDone } from '../testing/work.ts';

// Each starts two processes, one after the other.
vi.setConfig({ testTimeout: 90_000 });

let server: TestServer | undefined;
let store: Store | undefined;
// Whoever asks first fills the register that all are copied from.
beforeAll(async () => (await createFilledDatabase()).drop());
afterEach(async () => {
  await store?.close();
  await server?.stop();
  await server?.database.drop();
  [server, store] = [undefined, undefined];
});

/** Starts a program that works on a job and is killed within its nth transaction. */
async function killedAt(url: string, job: readonly [kind: string, of: string], within: number): Promise<unknown> {
  const program = fileURLToPath(new URL('./killed.program.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@mithaq/source', program, url, ...job, String(within)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [, signal] = await once(child, 'exit');
  return signal;
}

const batch = 'batch_00000000000000000000000001';
const request = (data: string) => JSON.stringify({ name: 'a.txt', content: { encoding: 'text', data } });

test.each([
  [1, 'before it began', 'created'],
  [2, 'with the file written and not committed', 'created'],
  [3, 'with the file imported and that not noted', 'known'],
])('a server killed within transaction %i of an import, %s: the next one finishes it, and imports it once', async (within, _, outcome) => {
  const database = await createFilledDatabase();
  store = registerBehind({ database });
  const file = {
    id: 'importfile_00000000000000000000000001',
    batch,
    name: 'a.txt',
    request: request('Hatim Mansour signed it'),
    asks: false,
    by: { id: 'u', name: 'S' },
  };
  await store.register.transact(null, (writing) => writing.addImportFiles([file]));
  expect(await killedAt(database.url, ['file', file.id], within)).toBe('SIGKILL');
  server = await startTestServer({ database });
  await workDone(server);
  expect(await store.register.importFile(file.id)).toMatchObject({ state: 'done', result: { outcome } });
  const { rows } = await server.pool.query(`select count(*)::integer as count from source_text where text = 'Hatim Mansour signed it'`);
  expect(rows).toEqual([{ count: 1 }]);
  expect((await store.register.verify()).problems).toEqual([]);
});

test('a server killed in the middle of a reading leaves nothing of it, and the next one reads the source', async () => {
  const database = await createFilledDatabase();
  server = await startTestServer({ database });
  store = registerBehind({ database });
  const content = { encoding: 'text', data: 'Hatim Mansour spoke to the press. Nobody asked Hatim Mansour about it.' } as const;
  const { source } = await server.operator.sources.import.mutate({ name: 'b.txt', content });
  await workDone(server);
  await server.stop();
  const hatim = person('hatim-mansour', ['Hatim Mansour']);
  await store.register.transact(null, async (writing) => {
    await writing.save(hatim);
    await writing.announce({ what: 'record-saved', subject: hatim.id, audience: 'public' });
    await writing.ask('reading', [source.id]);
  });
  const before = await store.register.suggestionsOf([source.id]);
  expect(await killedAt(database.url, ['reading', source.id], 1)).toBe('SIGKILL');
  expect(await store.register.suggestionsOf([source.id])).toEqual(before);
  expect(await store.register.due('reading', source.id)).toBeDefined();
  server = await startTestServer({ database });
  await workDone(server);
  const after = await store.register.suggestionsOf([source.id]);
  expect(after.filter(({ value }) => value.kind === 'mention' && 'record' in value && value.record === hatim.id)).toHaveLength(2);
  expect((await store.register.verify()).problems).toEqual([]);
});

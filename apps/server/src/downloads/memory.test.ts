import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';

/** How many copies of each of the register's 69 events, with the statements about them. */
const few = 8;
const tenTimes = 80;
/** Megabytes that the program may hold for JavaScript. */
const heap = 64;

/** Bytes that the larger register may take beyond the smaller. */
const mostMore = 5_000_000;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.pool.query(`create table first_event as select * from record where kind = 'event'`);
  await server.pool.query(`create table first_statement as select * from statement where subject like 'event\\_%'`);
});
afterAll(() => server.stop());

/** The last characters of an id as a number of the copy: TypeIDs take all hexadecimal digits. */
const numbered = (id: string) => `left(${id}, -4) || lpad(to_hex(copy), 4, '0')`;

/** Copies every event of the register as it was filled, and the statements about it, under ids and slugs of their own. */
async function grow(from: number, to: number): Promise<void> {
  const copies = `generate_series(${from}, ${to}) as copy`;
  await server.pool.query(`
    insert into record (id, kind, slug, revision, data, caption_key, sort_day, first_day, last_day)
    select ${numbered('id')}, kind, slug || '-' || copy, 1,
      data || jsonb_build_object('id', ${numbered('id')}, 'slug', slug || '-' || copy), caption_key, sort_day, first_day, last_day
    from first_event, ${copies}`);
  await server.pool.query(`
    insert into statement (id, subject, property, standing, revision, data)
    select ${numbered('id')}, ${numbered('subject')}, property, standing, 1,
      data || jsonb_build_object('id', ${numbered('id')}, 'subject', ${numbered('subject')})
    from first_statement, ${copies}`);
}

async function exportedAs(format: string): Promise<{ readonly bytes: number; readonly peak: number }> {
  const program = fileURLToPath(new URL('./memory.program.ts', import.meta.url));
  const node = ['--conditions=@mithaq/source', '--expose-gc', `--max-old-space-size=${heap}`];
  const { stdout } = await promisify(execFile)(process.execPath, [...node, program, server.database.url, format]);
  return JSON.parse(stdout);
}

/** One that is written entry by entry, one that looks around each batch, and both archives. */
const formats = ['jsonld', 'ftm.jsonl', 'csv.zip', 'bundle.zip'];

test('ten times the register takes no more memory to write', { timeout: 240_000 }, async () => {
  await grow(1, few);
  const small = new Map<string, { bytes: number; peak: number }>();
  for (const format of formats) small.set(format, await exportedAs(format));
  await grow(few + 1, tenTimes);
  for (const format of formats) {
    const before = small.get(format) ?? { bytes: 0, peak: 0 };
    const after = await exportedAs(format);
    expect([format, after.bytes > 2 * before.bytes]).toEqual([format, true]);
    // What the larger register is as text is five times that and more; what is held of it in memory would be more again.
    expect([format, before.peak > 0, after.peak - before.peak < mostMore]).toEqual([format, true, true]);
  }
});

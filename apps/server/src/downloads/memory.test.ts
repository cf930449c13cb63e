import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createStore } from '@mithaq/store';
import type { TestDatabase } from '@mithaq/store/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFilledDatabase } from '../testing/server.ts';

/** How many copies of each of the register's 69 events, with the statements about them: more than a batch, and four times that. */
const few = 8;
const many = 32;
/** Megabytes that the program may hold for JavaScript. */
const heap = 64;

/** Bytes that the larger register may take beyond the smaller: a batch or two that are under way. All that it is more would be some tens of millions. */
const mostMore = 8_000_000;

let small: TestDatabase;
let large: TestDatabase;
beforeAll(async () => {
  [small, large] = await Promise.all([grown(few), grown(many)]);
});
afterAll(() => Promise.all([small.drop(), large.drop()]));

/** The last characters of an id as a number of the copy: TypeIDs take all hexadecimal digits. */
const numbered = (id: string) => `left(${id}, -4) || lpad(to_hex(copy), 4, '0')`;

/** A register with copies of every event that it was filled with, and of the statements about it, under ids and slugs of their own. */
async function grown(copies: number): Promise<TestDatabase> {
  const database = await createFilledDatabase();
  const store = createStore({ url: database.url });
  await store.pool.query(`
    insert into record (id, kind, slug, revision, data, caption_key, sort_day, first_day, last_day)
    select ${numbered('id')}, kind, slug || '-' || copy, 1,
      data || jsonb_build_object('id', ${numbered('id')}, 'slug', slug || '-' || copy), caption_key, sort_day, first_day, last_day
    from record, generate_series(1, ${copies}) as copy where kind = 'event'`);
  await store.pool.query(`
    insert into statement (id, subject, property, standing, revision, data)
    select ${numbered('id')}, ${numbered('subject')}, property, standing, 1,
      data || jsonb_build_object('id', ${numbered('id')}, 'subject', ${numbered('subject')})
    from statement, generate_series(1, ${copies}) as copy where subject like 'event\\_%'`);
  await store.close();
  return database;
}

interface Written {
  readonly bytes: number;
  readonly peak: number;
}

/** One that is written entry by entry, one that looks around each batch, and both archives. */
const formats = ['jsonld', 'ftm.jsonl', 'csv.zip', 'bundle.zip'];

test('four times the register takes no more memory to write', { timeout: 240_000 }, async () => {
  const program = fileURLToPath(new URL('./memory.program.ts', import.meta.url));
  const node = ['--conditions=@mithaq/source', '--expose-gc', `--max-old-space-size=${heap}`];
  const { stdout } = await promisify(execFile)(process.execPath, [...node, program, small.url, large.url, ...formats]);
  const written: Record<string, readonly [Written, Written]> = JSON.parse(stdout);
  expect(Object.keys(written)).toEqual(formats);
  for (const [format, [before, after]] of Object.entries(written)) {
    expect([format, after.bytes > 1.5 * before.bytes]).toEqual([format, true]);
    // What the larger register is more, as the objects that it is read into, is several times that.
    expect([format, before.peak > 0, after.peak - before.peak < mostMore]).toEqual([format, true, true]);
  }
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRegister } from '@mithaq/fixtures';
import { createStore } from '@mithaq/store';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '@mithaq/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Program, programIn } from '../testing/program.ts';

const databases: TestDatabase[] = [];
let folder = '';
let filled = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mithaq-cli-'));
  filled = await database();
  await changing(filled, async (store) => {
    await store.once('fixtures', async (writing) => {
      for (const record of loadRegister().records) await writing.save(record);
    });
  });
});

afterAll(async () => {
  for (const one of databases) await one.drop();
  await rm(folder, { recursive: true, force: true });
});

async function database(make = createTestDatabase): Promise<string> {
  const made = await make();
  databases.push(made);
  return made.url;
}

async function changing(url: string, change: (store: ReturnType<typeof createStore>) => Promise<void>): Promise<void> {
  const store = createStore({ url });
  await change(store);
  await store.close();
}

const ran: Program = (...given) => programIn(folder)(...given);
const on = (url: string) => ({ DATABASE_URL: url });
const place = (name: string) => path.join(folder, name);

describe('what it is asked for', () => {
  test('help says what each command does and how it ends, in both languages', async () => {
    const [english, arabic] = [await ran(['--help']), await ran(['restore', '--help', '--lang', 'ar'])];
    expect([english.code, arabic.code]).toEqual([0, 0]);
    for (const said of ['backup [options] <target>', 'restore [options] <backup>', 'audit verify', 'Exit codes: 0 done · 1 failed'])
      expect(english.out).toContain(said);
    for (const said of ['الاستعمال: mithaq-server restore', 'استبدل كل ما في السجل الآن', 'الخيارات:']) expect(arabic.out).toContain(said);
  });

  test('without a command, and with `start`, it serves', async () => {
    expect([await ran([]), await ran(['start'])]).toEqual(Array(2).fill({ code: 0, out: 'serving', err: '' }));
  });

  test('the language is the one asked for, else the locale’s', async () => {
    expect((await ran(['frob'], { LANG: 'ar_LY.UTF-8' })).err).toBe('mithaq-server: أمر غير معروف: frob\n');
    expect((await ran(['frob', '--lang', 'en'], { LANG: 'ar_LY.UTF-8' })).err).toBe("mithaq-server: unknown command 'frob'\n");
  });

  test.each([
    [['backup'], 'معطى ناقص: target', "missing required argument 'target'"],
    [['backup', 'a', '--frob'], 'خيار غير معروف: --frob', "unknown option '--frob'"],
    [['audit', 'verify', 'x'], 'معطيات زائدة', "too many arguments for 'verify'. Expected 0 arguments but got 1: x."],
  ])('%j is wrong usage: code 2, and one line that says what', async (argv, arabic, english) => {
    expect(await ran([...argv, '--lang', 'ar'])).toEqual({ code: 2, out: '', err: `mithaq-server: ${arabic}\n` });
    const { code, out } = await ran([...argv, '--json']);
    expect([code, JSON.parse(out)]).toEqual([2, { ok: false, error: { code: 'usage', message: { ar: arabic, en: english } } }]);
  });
});

describe('backup, restore and audit', () => {
  test('a backup is restored, and its history holds', async () => {
    const to = await database(createEmptyDatabase);
    const backup = await ran(['backup', place('one.zip'), '--json'], on(filled));
    const { head, path: written } = JSON.parse(backup.out);
    expect([backup.code, backup.err, written]).toEqual([0, '', place('one.zip')]);
    const restored = await ran(['restore', place('one.zip'), '--json'], on(to));
    expect([restored.code, restored.err]).toEqual([0, '']);
    expect(JSON.parse(restored.out)).toMatchObject({
      ok: true,
      migrated: 0,
      accounts: 'none',
      audit: { entries: head.position, head: head.hash, problems: [] },
    });
    const audit = await ran(['audit', 'verify', '--json'], on(to));
    expect([audit.code, JSON.parse(audit.out)]).toMatchObject([0, { ok: true, register: { head: head.hash }, accounts: { entries: 0 } }]);
    expect((await ran(['audit', 'verify'], on(to))).out).toBe(
      `Register: The history holds. Entries: ${head.position}; the chain ends in ${head.hash}\n` +
        `Accounts: The history holds. Entries: 0; the chain ends in ${'0'.repeat(64)}\n`,
    );
  });

  test('what the server fills a new register with is not put into a restored one', async () => {
    const [from, to] = [await database(), await database()];
    await ran(['backup', place('empty')], on(from));
    expect((await ran(['restore', place('empty')], on(to))).code).toBe(0);
    await changing(to, async (store) => expect(await store.once('fixtures', async () => undefined)).toBe(false));
  });

  test('a register that holds something is refused, and says how it is replaced', async () => {
    const refused = await ran(['restore', place('one.zip'), '--lang', 'en'], on(filled));
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toMatch(/^mithaq-server: The register holds something already \(\d+ records\)\. Back it up, then use --replace/);
    expect((await ran(['restore', place('one.zip'), '--replace'], on(filled))).code).toBe(0);
  });

  test('a backup never takes the place of anything', async () => {
    const refused = await ran(['backup', place('one.zip'), '--json'], on(filled));
    expect([refused.code, JSON.parse(refused.out)]).toMatchObject([1, { ok: false, error: { code: 'target-exists' } }]);
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  test('a history that was altered is told with code 3, in both languages', async () => {
    const to = await database();
    await ran(['restore', place('one.zip')], on(to));
    await changing(to, async ({ pool }) => {
      await pool.query('alter table revision disable trigger user');
      await pool.query(`update revision set message = 'altered' where position = 3`);
    });
    const [english, arabic] = [await ran(['audit', 'verify'], on(to)), await ran(['audit', 'verify', '--lang', 'ar'], on(to))];
    expect([english.code, arabic.code]).toEqual([3, 3]);
    expect(english.out).toMatch(
      /Register: The history does not hold. Problems: 1; entries: \d+\n {2}3 {2}\S+ {2}the entry is not as it was written\n/,
    );
    expect(arabic.out).toContain('القيد ليس كما كُتب');
  });

  test('a backup that is missing is told', async () => {
    const refused = await ran(['restore', place('absent.zip'), '--lang', 'en'], on(await database()));
    expect(refused).toEqual({ code: 1, out: '', err: `mithaq-server: The file “${place('absent.zip')}” is missing\n` });
  });

  test('everything that is wrong with a backup is told, and that nothing was changed', async () => {
    const to = await database();
    await ran(['backup', place('wrong')], on(filled));
    for (const name of ['actor', 'place']) await rm(path.join(place('wrong'), `records/${name}.jsonl`));
    const refused = await ran(['restore', place('wrong'), '--json', '--lang', 'en'], on(to));
    const { ok, problems, more } = JSON.parse(refused.out);
    expect([refused.code, ok, more]).toEqual([1, false, 0]);
    expect(problems.map(({ code }: { code: string }) => code)).toEqual(['missing-file', 'missing-file']);
    expect(refused.err).toBe(
      ['The file “records/actor.jsonl” is missing', 'The file “records/place.jsonl” is missing', 'Nothing was changed.']
        .map((line) => `mithaq-server: ${line}\n`)
        .join(''),
    );
  });

  test('progress is told to a terminal alone', async () => {
    const { err } = await ran(['backup', place('told.zip')], on(filled), true);
    expect(err).toMatch(/records\/actor\.jsonl: \d+/);
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
  });
});

describe('the database', () => {
  test('one that is missing is not made for reading from it', async () => {
    const data = place('no-data');
    const refused = await ran(['backup', place('none.zip'), '--json'], { MITHAQ_DATA: data });
    expect([refused.code, JSON.parse(refused.out)]).toMatchObject([
      1,
      { error: { code: 'no-data', message: { en: `There is no register in ${data}` } } },
    ]);
    expect(await readdir(folder)).not.toContain('no-data');
  });

  test('one that does not answer is told', async () => {
    const { code, err } = await ran(['audit', 'verify', '--lang', 'en'], on('postgresql://nobody@127.0.0.1:1/none'));
    expect([code, err]).toEqual([1, expect.stringContaining('The database that DATABASE_URL names cannot be used')]);
  });

  test('one of an older schema is brought up to date by `migrate` alone', async () => {
    const empty = await database(createEmptyDatabase);
    const early = await ran(['audit', 'verify', '--json'], on(empty));
    expect([early.code, JSON.parse(early.out)]).toMatchObject([1, { error: { code: 'older-data' } }]);
    expect(JSON.parse((await ran(['migrate', '--json'], on(empty))).out)).toMatchObject({ ok: true, from: null });
    const { from, to } = JSON.parse((await ran(['migrate', '--json'], on(empty))).out);
    expect(from).toBe(to);
  });

  test('a variable with an unusable value is named', async () => {
    expect((await ran(['migrate', '--lang', 'en'], { DATABASE_URL: 'localhost' })).err).toContain('The variable DATABASE_URL');
  });
});

const program = fileURLToPath(new URL('./mithaq-server.ts', import.meta.url));
const withNode = [process.execPath, '--conditions=@mithaq/source', program];

/** Runs the program itself over the filled register: its exit code, and the JSON that it printed. */
async function itself([command = '', ...args]: readonly string[]) {
  const child = spawn(command, args, { env: { ...process.env, ...on(filled) }, stdio: ['ignore', 'pipe', 'ignore'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => said.push(piece));
  const [code] = await once(child, 'close');
  return [code, JSON.parse(Buffer.concat(said).toString())];
}

test('the program itself starts, answers and ends', async () => {
  expect(await itself([...withNode, 'migrate', '--json'])).toMatchObject([0, { ok: true }]);
});

// What the system says where a file may not grow is what it says of a full disk; anybody may ask for that, of all but Windows.
test.skipIf(process.platform === 'win32').each(['full.zip', 'full'])(
  'a backup (%s) for which there is no room is told as that',
  async (name) => {
    const limited = ['/bin/sh', '-c', 'ulimit -f 8 && exec "$@"', 'sh', ...withNode, 'backup', place(name), '--json'];
    expect(await itself(limited)).toMatchObject([1, { ok: false, error: { code: 'target-full' } }]);
    expect((await readdir(folder)).filter((one) => one.includes('full') || one.includes('unfinished'))).toEqual([]);
  },
);

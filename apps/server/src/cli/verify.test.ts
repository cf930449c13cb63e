import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPerson } from '../testing/people.ts';
import { programIn } from '../testing/program.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';

/** `audit verify` over a register with people, whose histories its owner changes behind the back of their guards. */
let server: TestServer;
const ids: Record<'mona' | 'karim', string> = { mona: '', karim: '' };
/** Where the first statement of the register, which nobody changed since, stands in the history. */
let middle = 0;

beforeAll(async () => {
  server = await startTestServer();
  const { people, settings } = server.operator;
  ids.mona = (await newPerson(server, 'reader')).id;
  ids.karim = (await newPerson(server, 'editor')).id;
  await settings.setPublicReading.mutate({ publicReading: true });
  await people.setRole.mutate({ id: ids.mona, role: 'reviewer' });
  await people.suspend.mutate({ id: ids.karim, suspended: true });
  await server.pool.query('create table kept_revision as table revision; create table kept_act as table account_act');
  const { rows } = await server.pool.query(`select min(position) as position from revision where kind = 'statement' and revision = 1`);
  middle = Number(rows[0].position);
});
afterAll(() => server.stop());

const tables = ['revision', 'account_act'];
const guards = (act: 'disable' | 'enable') => tables.map((table) => `alter table ${table} ${act} trigger user`);

async function verified(...argv: readonly string[]) {
  const program = programIn(server.dataDirectory);
  return program(['audit', 'verify', ...argv], { DATABASE_URL: server.database.url });
}

/** What is told of histories that were changed so, after which they are as they were. */
async function told(tampering: readonly string[]) {
  await server.pool.query([...guards('disable'), ...tampering].join('; '));
  try {
    const [{ code, out }, english, arabic] = [await verified('--json'), await verified('--lang', 'en'), await verified('--lang', 'ar')];
    expect([english.code, arabic.code]).toEqual([code, code]);
    const { ok, register, accounts } = JSON.parse(out);
    expect(ok).toBe(code === 0);
    return { code, register: register.problems, accounts: accounts.problems, english: english.out, arabic: arabic.out };
  } finally {
    await server.pool.query(
      ['delete from revision', 'insert into revision overriding system value select * from kept_revision', 'delete from account_act']
        .concat('insert into account_act select * from kept_act', guards('enable'))
        .join('; '),
    );
  }
}

const exchanged = (table: string, one: number) => [
  `update ${table} set position = -1 where position = ${one}`,
  `update ${table} set position = ${one} where position = ${one + 1}`,
  `update ${table} set position = ${one + 1} where position = -1`,
];
const problem = (name: string, position: number) => expect.objectContaining({ problem: name, position });

test('what nobody changed holds, with code 0', async () => {
  expect(await told([])).toMatchObject({ code: 0, register: [], accounts: [] });
});

describe('of the register', () => {
  test('an altered entry is named', async () => {
    const { code, register, accounts, english, arabic } = await told([`update revision set message = 'x' where position = ${middle}`]);
    expect([code, register, accounts]).toEqual([3, [problem('digest', middle)], []]);
    expect(english).toMatch(new RegExp(`^  ${middle}  statement_\\S+  the entry is not as it was written$`, 'm'));
    expect(arabic).toMatch(new RegExp(`^  ${middle}  statement_\\S+  القيد ليس كما كُتب$`, 'm'));
  });

  test('an altered entry that is not sealed yet is named once it has its place', async () => {
    const last = `(select max(position) from revision)`;
    const { rows } = await server.pool.query(`select position from revision where position = ${last}`);
    const altered = `update revision set message = 'x', position = null, hash = null where position = ${last}`;
    expect(await told([altered])).toMatchObject({ code: 3, register: [problem('digest', Number(rows[0].position))] });
  });

  test('an entry taken out of the middle is named by the one after it', async () => {
    const { register, english } = await told([`delete from revision where position = ${middle}`]);
    expect(register).toEqual(expect.arrayContaining([problem('gap', middle + 1)]));
    expect(english).toMatch(new RegExp(`^  ${middle + 1}  \\S+  entries before it are missing$`, 'm'));
  });

  test('the last entry, taken away, is named by what it leaves behind', async () => {
    const last = 'select subject from kept_revision order by position desc limit 1';
    const { rows } = await server.pool.query(last);
    const { register } = await told(['delete from revision where position = (select max(position) from revision)']);
    expect(register).toEqual([{ problem: 'not-current', position: expect.any(Number), subject: rows[0].subject }]);
  });

  test('two entries that changed places are named, and the one after them', async () => {
    const { register } = await told(exchanged('revision', middle));
    expect(register).toEqual([problem('chain', middle), problem('chain', middle + 1), problem('chain', middle + 2)]);
  });
});

describe('of accounts', () => {
  test('an altered act is named', async () => {
    const { code, register, accounts, english, arabic } = await told([`update account_act set author_name = 'Mallory' where position = 2`]);
    expect([code, register, accounts]).toEqual([3, [], [{ problem: 'digest', position: 2, subject: ids.karim }]]);
    expect(english).toContain(
      `Accounts: The history does not hold. Problems: 1; entries: 5\n  2  ${ids.karim}  the entry is not as it was written\n`,
    );
    expect(arabic).toContain(`  2  ${ids.karim}  القيد ليس كما كُتب\n`);
  });

  test('an act that holds what nothing written here holds is named, too', async () => {
    const { accounts } = await told([`update account_act set data = '{"on": 1e400}' where position = 3`]);
    expect(accounts).toEqual([{ problem: 'digest', position: 3, subject: 'register' }]);
  });

  test('an act taken out of the middle is named by the one after it', async () => {
    const { accounts } = await told(['delete from account_act where position = 3']);
    expect(accounts).toEqual([problem('gap', 4), problem('chain', 4)]);
  });

  test('the last act, taken away, is named by the account that is not as the history says', async () => {
    const { accounts } = await told(['delete from account_act where position = 5']);
    expect(accounts).toEqual([{ problem: 'not-current', position: 0, subject: ids.karim }]);
  });

  test('two acts that changed places are named, and the one after them', async () => {
    const { accounts } = await told(exchanged('account_act', 2));
    expect(accounts).toEqual([problem('chain', 2), problem('chain', 3), problem('chain', 4)]);
  });

  test.each([
    ['a role that no act gave', `update "user" set role = 'admin' where id = $1`, `update "user" set role = 'reviewer' where id = $1`, 4],
    ['a suspension', `update "user" set suspended = true where id = $1`, `update "user" set suspended = false where id = $1`, 0],
  ])('%s is named', async (_, change, undo, position) => {
    await server.pool.query(change, [ids.mona]);
    expect((await told([])).accounts).toEqual([{ problem: 'not-current', position, subject: ids.mona }]);
    await server.pool.query(undo, [ids.mona]);
  });

  test('an administrator and a key that somebody put in are named', async () => {
    const columns = '"createdAt", "updatedAt"';
    await server.pool.query(`
      insert into "user" (id, name, email, "emailVerified", role, ${columns})
        values ('user_mallory', 'M', 'm@example.org', true, 'admin', now(), now());
      insert into apikey (id, "referenceId", key, ${columns}) values ('key_mallory', 'user_mallory', 'x', now(), now())`);
    await server.pool.query(`update kysely_migration set timestamp = '2020-01-01T00:00:00.000Z'`);
    await server.pool.query(`update apikey set "createdAt" = now() - interval '2 minutes'`);
    expect((await told([])).accounts).toEqual([
      { problem: 'not-current', position: 0, subject: 'key_mallory' },
      { problem: 'not-current', position: 0, subject: 'user_mallory' },
    ]);
    await server.pool.query(`delete from "user" where id = 'user_mallory'`);
  });
});

describe('what was noted elsewhere', () => {
  test('is looked up in both histories', async () => {
    const { register, accounts } = JSON.parse((await verified('--json')).out);
    const { code, out } = await verified('--noted', register.head, '--noted', accounts.head);
    expect(code).toBe(0);
    expect(out).toContain(`\nWhat was noted is still in the history: ${register.head}\n`);
  });

  test('shows that the end of a history was cut off, which holds by itself', async () => {
    await server.operator.settings.setPublicReading.mutate({ publicReading: false });
    const { accounts } = JSON.parse((await verified('--json')).out);
    const cut = [...guards('disable'), 'delete from account_act where position = 6', ...guards('enable')];
    await server.pool.query(cut.join('; '));
    expect((await verified()).code).toBe(0);
    const arabic = await verified('--noted', accounts.head, '--lang', 'ar');
    expect([arabic.code, arabic.out]).toEqual([3, expect.stringContaining(`فقد قُطعت نهايته أو كُتب من جديد: ${accounts.head}`)]);
    expect(JSON.parse((await verified('--json', '--noted', accounts.head)).out)).toMatchObject({
      ok: false,
      noted: [{ hash: accounts.head, holds: false }],
    });
  });

  test('has to be a hash', async () => {
    expect(await verified('--noted', 'abc')).toMatchObject({ code: 2, err: expect.stringContaining('--noted <hash>') });
  });
});

import { createMithaqClient } from '@mithaq/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreementNamed, openlyUnsupported } from './testing/entries.ts';
import { newPerson, type TestPerson } from './testing/people.ts';
import { startTestServer, type TestServer } from './testing/server.ts';
import { told } from './testing/told.ts';

let server: TestServer;
let editor: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  editor = await newPerson(server, 'editor', { name: 'Mona' });
});
afterAll(() => server.stop());

/** What a walk through the whole history tells, from its first word to its report. */
async function verified() {
  const done = Promise.withResolvers<{ readonly entries: number; readonly problems: number }>();
  const client = createMithaqClient({ url: server.running.apiUrl, token: server.running.operatorToken });
  const subscription = client.audit.verify.subscribe(undefined, {
    onData: ({ entries, report }) => report && done.resolve({ entries, problems: report.problems.length + report.more }),
    onError: done.reject,
  });
  return done.promise.finally(() => subscription.unsubscribe());
}

test('the log tells who did what and why, newest first, of everything or of what was asked for', async () => {
  const record = agreementNamed('Logged');
  const { changeSet } = await editor.client.drafts.save.mutate({ record, message: 'to see it logged' });
  const [statement] = openlyUnsupported(record);
  if (statement === undefined) throw new RangeError('an agreement without values');
  await editor.client.drafts.saveStatement.mutate({ statement });
  const { rows, total } = await server.operator.audit.list.query({ changeSet: changeSet.id });
  expect(total).toBe(2);
  expect(rows).toMatchObject([
    { subject: statement.id, kind: 'statement', state: 'draft', by: 'Mona', author: editor.id, revision: 1 },
    { subject: record.id, kind: 'agreement', message: 'to see it logged', record: { slug: 'logged' } },
  ]);
  const [newer, older] = rows;
  expect([newer?.digest, newer?.position]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), (older?.position ?? 0) + 1]);
  const byAuthor = await server.operator.audit.list.query({ author: editor.id, kinds: ['agreement'] });
  expect(byAuthor.rows.map(({ subject }) => subject)).toEqual([record.id]);
  const first = await server.operator.audit.list.query({ limit: 1 });
  const second = await server.operator.audit.list.query({ limit: 1, cursor: first.next });
  expect([first.rows[0]?.position, second.rows[0]?.position]).toEqual([newer?.position, older?.position]);
  expect(await told(editor.client.audit.list.query({}))).toMatchObject({ code: 'not-allowed' });
});

test('the whole history is walked through and proves; what somebody altered in the database shows', async () => {
  const before = await verified();
  expect(before.problems).toBe(0);
  expect(before.entries).toBeGreaterThan(700);
  await server.pool.query('alter table revision disable trigger user');
  await server.pool.query(`update revision set message = 'something else' where id = (select max(id) from revision)`);
  await server.pool.query('alter table revision enable trigger user');
  expect((await verified()).problems).toBe(1);
});

test('a change is looked up after one that was told to the same people, and no other', async () => {
  const { last: ofReaders = '0' } = await server.anonymous.changes.list.query({});
  const { last: ofEditors = 'e0' } = await editor.client.changes.list.query({});
  expect(ofEditors.startsWith('e')).toBe(true);
  expect(await editor.client.changes.list.query({ after: ofEditors })).toEqual({ rows: [], last: ofEditors });
  for (const asked of [server.anonymous.changes.list.query({ after: ofEditors }), editor.client.changes.list.query({ after: ofReaders })]) {
    expect(await told(asked)).toMatchObject({ code: 'invalid-input', path: ['after'] });
  }
});

test('nothing above was a fault of the server', () => {
  expect(server.logged.map((line) => line.slice(0, 400))).toEqual([]);
});

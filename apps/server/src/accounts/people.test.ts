import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountPost, newPerson, password, signIn, type TestPerson } from '../testing/people.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { told } from '../testing/told.ts';

let server: TestServer;
let admin: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  admin = await newPerson(server, 'admin', { name: 'سلمى', locale: 'ar' });
});
afterAll(() => server.stop());

const file = { name: 'a.txt', content: { encoding: 'text' as const, data: 'A text' } };

describe('a role', () => {
  test('is another from the next request on, in a session that goes on', async () => {
    const person = await newPerson(server, 'reader');
    expect(await told(person.client.sources.import.mutate(file))).toMatchObject({ code: 'not-allowed' });
    await admin.client.people.setRole.mutate({ id: person.id, role: 'editor' });
    expect(await told(person.client.sources.import.mutate(file))).toBe('done');
    await admin.client.people.setRole.mutate({ id: person.id, role: 'reader' });
    expect(await told(person.client.sources.import.mutate(file))).toMatchObject({ code: 'not-allowed' });
  });

  test('of the last administrator stays', async () => {
    expect(await told(admin.client.people.setRole.mutate({ id: admin.id, role: 'reviewer' }))).toMatchObject({
      category: 'conflict',
      code: 'last-administrator',
    });
    expect(await told(admin.client.people.suspend.mutate({ id: admin.id, suspended: true }))).toMatchObject({ code: 'last-administrator' });
  });

  test('of two administrators who take it from each other at once, one keeps it', async () => {
    const [one, other] = [await newPerson(server, 'admin'), await newPerson(server, 'admin')];
    await server.operator.people.setRole.mutate({ id: admin.id, role: 'reader' });
    const answers = await Promise.all([
      told(one.client.people.setRole.mutate({ id: other.id, role: 'reader' })),
      told(other.client.people.setRole.mutate({ id: one.id, role: 'reader' })),
    ]);
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    await server.operator.people.setRole.mutate({ id: admin.id, role: 'admin' });
    for (const { id } of [one, other]) await server.operator.people.setRole.mutate({ id, role: 'reader' });
  });

  test('of administrator counts for nothing while its owner has not come', async () => {
    await admin.client.people.invite.mutate({ name: 'Not yet', email: 'not-yet@example.org', role: 'admin', locale: 'en' });
    expect(await told(admin.client.people.setRole.mutate({ id: admin.id, role: 'reader' }))).toMatchObject({ code: 'last-administrator' });
  });
});

describe('somebody who is suspended', () => {
  test('is out at once: session, keys, and signing in, which tells no more than a wrong password does', async () => {
    const person = await newPerson(server, 'editor');
    const { key } = await person.client.keys.create.mutate({ name: 'k', scopes: ['read'] });
    expect(await admin.client.people.suspend.mutate({ id: person.id, suspended: true })).toMatchObject({ suspended: true });
    expect((await person.client.session.get.query()).user).toBeUndefined();
    expect(await told(server.client({ token: key }).session.get.query())).toMatchObject({ code: 'wrong-credentials' });
    const right = await accountPost(server, '/sign-in/email', { email: person.email, password });
    const wrong = await accountPost(server, '/sign-in/email', { email: person.email, password: 'another password' });
    expect([right.status, await right.json()]).toEqual([wrong.status, await wrong.json()]);
  });

  test('comes back with a new session, and with the keys', async () => {
    const person = await newPerson(server, 'editor');
    const { key } = await person.client.keys.create.mutate({ name: 'k', scopes: ['read'] });
    await admin.client.people.suspend.mutate({ id: person.id, suspended: true });
    await admin.client.people.suspend.mutate({ id: person.id, suspended: false });
    expect((await person.client.session.get.query()).user).toBeUndefined();
    const cookie = await signIn(server, person.email);
    expect((await server.client({ headers: () => ({ cookie }) }).session.get.query()).user?.id).toBe(person.id);
    expect(await told(server.client({ token: key }).session.get.query())).toBe('done');
  });
});

describe('people', () => {
  test('are listed page by page, the oldest account first, each once', async () => {
    const whole = await admin.client.people.list.query({ limit: 100 });
    expect(whole.total).toBe(whole.rows.length);
    expect(whole.rows[0]).toMatchObject({
      name: 'سلمى',
      role: 'admin',
      emailVerified: true,
      suspended: false,
      hasPassword: true,
      locale: 'ar',
    });
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await admin.client.people.list.query({ limit: 2, ...(cursor ? { cursor } : {}) });
      ids.push(...page.rows.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(ids).toEqual(whole.rows.map(({ id }) => id));
  });

  test.each(['x', '', 'cGVvcGxl', Buffer.from('acts 1').toString('base64url'), Buffer.from("people '; --").toString('base64url')])(
    'a forged cursor (%j) is refused',
    async (cursor) => {
      expect(await told(admin.client.people.list.query({ cursor }))).toMatchObject({ code: 'invalid-input' });
    },
  );

  test('are an administrator’s affair', async () => {
    const reviewer = await newPerson(server, 'reviewer');
    const { people, settings } = reviewer.client;
    const calls = [
      people.list.query({}),
      people.acts.query({}),
      people.verify.query(),
      people.invite.mutate({ name: 'A', email: 'a@example.org', role: 'reader', locale: 'en' }),
      people.setRole.mutate({ id: reviewer.id, role: 'admin' }),
      people.suspend.mutate({ id: admin.id, suspended: true }),
      settings.setPublicReading.mutate({ publicReading: false }),
    ];
    for (const answer of await Promise.all(calls.map(told))) expect(answer).toMatchObject({ code: 'not-allowed' });
  });

  test('who are not there are told apart from what is no id', async () => {
    const id = 'user_00000000000000000000000000';
    expect(await told(admin.client.people.setRole.mutate({ id, role: 'reader' }))).toMatchObject({ code: 'not-found' });
    expect(await told(admin.client.people.setRole.mutate({ id: 'x', role: 'reader' }))).toMatchObject({ code: 'invalid-input' });
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountPost, newPerson, type TestPerson } from '../testing/people.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { told } from '../testing/told.ts';

let server: TestServer;
let editor: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  editor = await newPerson(server, 'editor');
});
afterAll(() => server.stop());

const file = { name: 'a.txt', content: { encoding: 'text' as const, data: 'A text' } };

describe('a key', () => {
  test('is shown once, and kept as a digest alone', async () => {
    const { key, ...made } = await editor.client.keys.create.mutate({ name: 'nightly', scopes: ['read'], expiresInDays: 30 });
    expect(key).toMatch(/^mk_\w{64}$/);
    expect(made).toMatchObject({ name: 'nightly', scopes: ['read'], start: key.slice(0, 9) });
    // The two moments are taken one after the other.
    const seconds = (Date.parse(made.expiresAt ?? '') - Date.parse(made.createdAt)) / 1_000;
    expect(Math.round(seconds)).toBe(30 * 86_400);
    expect(await editor.client.keys.list.query()).toEqual([made]);
    const { rows } = await server.pool.query(`select t::text from apikey t union all select t::text from account_act t`);
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain(key);
    await editor.client.keys.revoke.mutate({ id: made.id });
  });

  test('has whatever name its owner may write', async () => {
    for (const name of ['x', 'م'.repeat(100)]) {
      expect(await editor.client.keys.create.mutate({ name, scopes: ['read'] })).toMatchObject({ name });
    }
  });

  test('acts for its owner, within its scopes', async () => {
    const { key } = await editor.client.keys.create.mutate({ name: 'reads', scopes: ['read'] });
    const program = server.client({ token: key });
    expect(await program.session.get.query()).toEqual({
      setUp: true,
      publicReading: true,
      capabilities: ['open', 'read'],
      user: { id: editor.id, name: editor.name, email: editor.email, role: 'editor' },
      scopes: ['read'],
    });
    expect(await told(program.sources.import.mutate(file))).toMatchObject({ category: 'forbidden', code: 'outside-scope' });
    const { key: writing } = await editor.client.keys.create.mutate({ name: 'writes', scopes: ['read', 'edit'] });
    expect(await told(server.client({ token: writing }).sources.import.mutate(file))).toBe('done');
  });

  test('cannot make, see or end keys', async () => {
    const { key, id } = await editor.client.keys.create.mutate({ name: 'greedy', scopes: ['read', 'edit'] });
    const { keys } = server.client({ token: key });
    const calls = [keys.create.mutate({ name: 'child', scopes: ['read'] }), keys.list.query(), keys.revoke.mutate({ id })];
    for (const answer of await Promise.all(calls.map(told))) expect(answer).toMatchObject({ code: 'outside-scope' });
    for (const path of ['create', 'list', 'update', 'delete', 'get']) {
      const answer = await accountPost(server, `/api-key/${path}`, { name: 'child' }, { cookie: editor.cookie });
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });

  test('is for no more than its owner may', async () => {
    expect(await told(editor.client.keys.create.mutate({ name: 'too much', scopes: ['read', 'administer'] }))).toMatchObject({
      code: 'not-allowed',
    });
  });

  test('falls with its owner’s role, without being made again when it rises', async () => {
    const rising = await newPerson(server, 'editor');
    const { key } = await rising.client.keys.create.mutate({ name: 'k', scopes: ['edit'] });
    const call = () => told(server.client({ token: key }).sources.import.mutate(file));
    expect(await call()).toBe('done');
    await server.operator.people.setRole.mutate({ id: rising.id, role: 'reader' });
    expect(await call()).toMatchObject({ code: 'not-allowed' });
    await server.operator.people.setRole.mutate({ id: rising.id, role: 'reviewer' });
    expect(await call()).toBe('done');
  });

  test.each([
    ['is ended', async (id: string) => void (await editor.client.keys.revoke.mutate({ id }))],
    [
      'has expired',
      async (id: string) =>
        void (await server.pool.query(`update apikey set "expiresAt" = now() - interval '1 second' where id = $1`, [id])),
    ],
  ])('that %s does not hold', async (_what, end) => {
    const { key, id } = await editor.client.keys.create.mutate({ name: 'ends', scopes: ['read'], expiresInDays: 1 });
    const { session } = server.client({ token: key });
    expect(await told(session.get.query())).toBe('done');
    await end(id);
    expect(await told(session.get.query())).toMatchObject({ code: 'wrong-credentials' });
  });

  test('of somebody else is nobody’s to end', async () => {
    const other = await newPerson(server, 'editor');
    const { id } = await editor.client.keys.create.mutate({ name: 'mine', scopes: ['read'] });
    expect(await told(other.client.keys.revoke.mutate({ id }))).toMatchObject({ code: 'not-found' });
    expect((await other.client.keys.list.query()).length).toBe(0);
  });

  test('notes when it was last used', async () => {
    const { key, id } = await editor.client.keys.create.mutate({ name: 'used', scopes: ['read'] });
    await server.client({ token: key }).session.get.query();
    await expect
      .poll(async () => (await editor.client.keys.list.query()).find((one) => one.id === id)?.lastUsedAt)
      .toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test.each(['mk_', `mk_${'a'.repeat(64)}`, 'mk_\u0000'])('that was made up (%j) does not hold', async (token) => {
    const answer = await fetch(`${server.running.apiUrl}/trpc/session.get`, {
      headers: { authorization: `Bearer ${encodeURIComponent(token)}` },
    });
    expect(answer.status).toBe(401);
    expect((await answer.json()).error.data.mithaq.code).toBe('wrong-credentials');
  });
});

test('nobody who is not signed in has keys, nor the operator of this machine', async () => {
  expect(await told(server.anonymous.keys.list.query())).toMatchObject({ code: 'not-signed-in' });
  expect(await told(server.operator.keys.create.mutate({ name: 'k', scopes: ['read'] }))).toMatchObject({ code: 'not-found' });
});

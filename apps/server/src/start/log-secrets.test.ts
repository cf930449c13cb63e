import { expect, test, vi } from 'vitest';
import { accountPost, linkIn, newPerson, password } from '../testing/people.ts';
import { startTestServer } from '../testing/server.ts';
import { told } from '../testing/told.ts';

test('nothing that is nobody’s to read gets into the log, whatever happens and however much is logged', async () => {
  const printedPast = vi.spyOn(console, 'error');
  const server = await startTestServer({ logLevel: 'trace' });
  const secrets = new Set<string>([server.running.operatorToken, server.running.setupToken ?? '', password, 'a wrong password']);

  const person = await newPerson(server, 'admin', { name: 'Somebody Nameable' });
  const link = linkIn(server.printed.at(-1) ?? '');
  for (const secret of [person.email, person.cookie, link, new URL(link).searchParams.get('token') ?? '']) secrets.add(secret);
  const { key, id } = await person.client.keys.create.mutate({ name: 'k', scopes: ['read'] });
  secrets.add(key);
  await server.client({ token: key }).session.get.query();
  await person.client.keys.revoke.mutate({ id });
  await told(server.client({ token: key }).session.get.query());

  await accountPost(server, '/sign-in/email', { email: person.email, password: 'a wrong password' });
  await accountPost(server, '/request-password-reset', { email: person.email });
  await accountPost(server, '/reset-password', { token: 'no-such-token', newPassword: password });
  await fetch(`${server.running.apiUrl}/api/auth/reset-password/no-such-token?callbackURL=/`, { redirect: 'manual' });
  await accountPost(server, '/change-email', { newEmail: `new-${person.email}` }, { cookie: person.cookie });
  await accountPost(server, '/sign-in/email', { email: person.email, password: 7 });
  await fetch(`${server.running.apiUrl}/api/setup`, {
    method: 'POST',
    body: JSON.stringify({ token: server.running.setupToken, password }),
  });
  await told(person.client.people.invite.mutate({ name: 'Mona', email: person.email, role: 'reader', locale: 'en' }));

  // A failure of ours, told with all that the database knows of it.
  await server.pool.query('alter table "session" rename to "session_gone"');
  await told(person.client.session.get.query());
  await accountPost(server, '/sign-in/email', { email: person.email, password });
  await server.pool.query('alter table "session_gone" rename to "session"');
  await server.stop();

  expect(printedPast).not.toHaveBeenCalled();
  const log = server.logged.join('');
  expect(log).toContain('relation \\"session\\" does not exist');
  expect(server.logged.length).toBeGreaterThan(20);
  expect(log).toContain('"path":"/trpc/session.get"');
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(5);
    expect(log).not.toContain(secret);
    expect(log).not.toContain(encodeURIComponent(secret));
  }
});

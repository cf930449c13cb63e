import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountPost, linkIn, newPerson, password, signIn } from '../testing/people.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** The mails that came after so many. They are not waited for by the answer, so they are waited for here. */
async function mailAfter(count: number): Promise<string> {
  await expect.poll(() => server.printed.length).toBeGreaterThan(count);
  return server.printed[count] ?? '';
}

describe('a new password', () => {
  test('is asked for by mail, chosen once, and ends every session', async () => {
    const person = await newPerson(server, 'editor', { locale: 'ar' });
    const before = server.printed.length;
    await accountPost(server, '/request-password-reset', { email: person.email });
    const mail = await mailAfter(before);
    expect(mail).toContain('كلمة سر جديدة لميثاق');
    const token = new URL(linkIn(mail)).searchParams.get('token');
    expect((await accountPost(server, '/reset-password', { token, newPassword: 'another long password' })).status).toBe(200);
    expect((await person.client.session.get.query()).user).toBeUndefined();
    expect((await accountPost(server, '/sign-in/email', { email: person.email, password })).status).toBe(401);
    expect(await signIn(server, person.email, 'another long password')).toContain('mithaq.session_token=');
    expect((await accountPost(server, '/reset-password', { token, newPassword: password })).status).toBe(400);
  });

  test('is answered alike, and in a like time, whether or not there is such an account', async () => {
    const person = await newPerson(server, 'reader');
    const ask = async (email: string) => {
      const begun = performance.now();
      const answer = await accountPost(server, '/request-password-reset', { email });
      return { status: answer.status, body: await answer.json(), ms: performance.now() - begun };
    };
    const known = await ask(person.email);
    const unknown = await ask('nobody@example.org');
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    // Both wait for the same moment, which comes after either is done.
    for (const { ms } of [known, unknown]) expect(ms).toBeGreaterThan(495);
  });
});

describe('a changed password', () => {
  const change = (cookie: string, currentPassword: string, newPassword = 'another long password') =>
    accountPost(server, '/change-password', { currentPassword, newPassword }, { cookie });

  test('is not kept from a desk whose people all change theirs at once', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => newPerson(server, 'editor')));
    const answers = await Promise.all(people.map(({ cookie }) => change(cookie, password)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  });

  test('is not guessed with a session that was found open, and the others go on', async () => {
    const [person, other] = [await newPerson(server, 'editor'), await newPerson(server, 'editor')];
    for (let guess = 1; guess <= 9; guess += 1) expect((await change(person.cookie, `guess ${guess} of many`)).status).toBe(400);
    expect((await change(person.cookie, password)).status).toBe(429);
    expect((await change(other.cookie, password)).status).toBe(200);
  });
});

describe('a change of address', () => {
  test('is agreed to from the old address, then proved from the new one', async () => {
    const person = await newPerson(server, 'editor');
    const newEmail = `new-${person.email}`;
    let before = server.printed.length;
    const asked = await accountPost(server, '/change-email', { newEmail }, { cookie: person.cookie });
    expect(asked.status).toBe(200);
    const agreement = await mailAfter(before);
    expect(agreement).toContain(`Mail to ${person.email} `);
    before = server.printed.length;
    await follow(linkIn(agreement), person.cookie);
    const proof = await mailAfter(before);
    expect(proof).toContain(`Mail to ${newEmail} `);
    expect((await person.client.session.get.query()).user?.email).toBe(person.email);
    await follow(linkIn(proof), person.cookie);
    expect((await person.client.session.get.query()).user?.email).toBe(newEmail);
  });
});

/** Opens a link of a mail, which names the dashboard, at the server that the dashboard passes it on to. */
function follow(link: string, cookie: string): Promise<Response> {
  const { pathname, search } = new URL(link);
  return fetch(`${server.running.apiUrl}${pathname}${search}`, { headers: { cookie }, redirect: 'manual' });
}

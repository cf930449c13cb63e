import { randomUUID } from 'node:crypto';
import type { MithaqClient, Role } from '@mithaq/client';
import type { TestServer } from './server.ts';

/** The origin of the dashboard that test servers know. */
export const dashboardOrigin = 'http://127.0.0.1:4300';

/** A password that is long enough. */
export const password = 'a password that is long enough';

/** Somebody with an account who is signed in. */
export interface TestPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The session, as a `Cookie` header. */
  readonly cookie: string;
  readonly client: MithaqClient;
}

/** Somebody who was invited with a role, chose a password by the link in the mail, and signed in with it. */
export async function newPerson(server: TestServer, role: Role, { name = 'Mona', locale = 'en' as 'ar' | 'en' } = {}): Promise<TestPerson> {
  const email = `${randomUUID()}@example.org`;
  const { id } = await server.operator.people.invite.mutate({ name, email, role, locale });
  const token = new URL(linkIn(server.printed.at(-1) ?? '')).searchParams.get('token');
  await accountPost(server, '/reset-password', { token, newPassword: password });
  const cookie = await signIn(server, email);
  return { id, name, email, cookie, client: server.client({ headers: () => ({ cookie, origin: dashboardOrigin }) }) };
}

/** Signs in and gives the session as a `Cookie` header. */
export async function signIn(server: TestServer, email: string, secret = password): Promise<string> {
  const answer = await accountPost(server, '/sign-in/email', { email, password: secret });
  if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status} ${await answer.text()}`);
  return cookieOf(answer);
}

/** Posts to the accounts' own addresses, as a page of the dashboard does. */
export function accountPost(server: TestServer, path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.running.apiUrl}/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: dashboardOrigin, ...headers },
    body: JSON.stringify(body),
  });
}

/** The cookies that an answer sets, as a `Cookie` header. */
export function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** The one address in a printed mail. */
export function linkIn(mail: string): string {
  return /https?:\/\/\S+/.exec(mail)?.[0] ?? '';
}

import { createMithaqClient, type Invitation } from '@mithaq/client';
import type { BrowserContextOptions } from 'playwright-core';
import { vi } from 'vitest';
import { cookieOf, posted } from './editor.ts';
import type { Server } from './server.ts';

/** A password that is long enough. */
export const password = 'madder and indigo';

/** The link of the latest letter to somebody, as a path of the dashboard. The server prints its letters. */
export async function linkFor(server: Pick<Server, 'printed'>, email: string): Promise<string> {
  const latest = () =>
    server
      .printed()
      .split('Mail to ')
      .findLast((letter) => letter.startsWith(`${email} `)) ?? '';
  const { pathname, search } = await vi.waitFor(() => new URL(/https?:\/\/\S+/.exec(latest())?.[0] ?? ''), { timeout: 15_000 });
  return `${pathname}${search}`;
}

interface Wanted extends Omit<Invitation, 'locale'> {
  /** The language of their letters; English unless given. */
  readonly locale?: Invitation['locale'];
  readonly server: Server;
  /** Of the dashboard. */
  readonly url: string;
}

/** Somebody who was invited, chose a password by the letter's link, and signed in: their account, and a browser of theirs. */
export async function newPersonAt({
  server,
  url,
  locale = 'en',
  ...who
}: Wanted): Promise<{ readonly id: string; readonly browser: BrowserContextOptions }> {
  const operator = createMithaqClient({ url: server.apiUrl, token: server.operatorToken });
  const { id } = await operator.people.invite.mutate({ ...who, locale });
  const token = new URLSearchParams((await linkFor(server, who.email)).split('?')[1]).get('token');
  await posted(`${url}/api/auth/reset-password`, { token, newPassword: password });
  return { id, browser: await signedInAs(url, who.email) };
}

/** Another browser in which somebody is signed in. */
export async function signedInAs(url: string, email: string): Promise<BrowserContextOptions> {
  const answer = await posted(`${url}/api/auth/sign-in/email`, { email, password });
  if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status} ${await answer.text()}`);
  const cookies = answer.headers.getSetCookie().map((line) => ({ ...cookieOf(line), domain: new URL(url).hostname }));
  return { storageState: { cookies, origins: [] } };
}

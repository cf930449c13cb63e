import { readFile, writeFile } from 'node:fs/promises';
import type { BrowserContextOptions } from 'playwright-core';
import { shared } from './shared-register.ts';

const who = { name: 'سلمى', email: 'salma@desk.example', password: 'saffron and madder' };

/** A browser in which the first administrator is signed in: once for all test files, which come one after the other. */
export async function signedIn(): Promise<BrowserContextOptions> {
  const file = shared().editorFile;
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept);
  const signed = await signInAt({ url: shared().dashboardUrl, setupToken: shared().setupToken });
  await writeFile(file, JSON.stringify(signed));
  return signed;
}

interface Place {
  /** Of the dashboard. */
  readonly url: string;
  readonly setupToken: string;
}

/** The same where a test has a register of its own. The account is made where there is none yet. */
export async function signInAt({ url, setupToken }: Place): Promise<BrowserContextOptions> {
  const made = await posted(`${url}/api/setup`, { token: setupToken, ...who });
  const answer = made.ok ? made : await posted(`${url}/api/auth/sign-in/email`, { email: who.email, password: who.password });
  if (!answer.ok) throw new Error(`nobody could sign in: ${answer.status} ${await answer.text()}`);
  return { storageState: { cookies: answer.headers.getSetCookie().map(cookieOf), origins: [] } };
}

/** Posts as a page of the dashboard does. */
export function posted(address: string, body: object): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(address).origin },
    body: JSON.stringify(body),
  });
}

/** A cookie that an answer sets, as a browser keeps it. */
export function cookieOf(line: string) {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  return {
    name: pair.slice(0, at),
    value: pair.slice(at + 1),
    domain: '127.0.0.1',
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Lax' as const,
  };
}

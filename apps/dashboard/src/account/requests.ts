/** Why a sign-in or a set-up did not succeed. `told` carries the server's own words. */
export type AccountProblem =
  | { readonly kind: 'wrong' | 'too-many' | 'token' | 'unreachable' }
  | { readonly kind: 'told'; readonly message: string };

/** What a person gives to become the first administrator. */
export interface FirstAdministrator {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

type Send = typeof fetch;

/** Signs in. Answers what went wrong, or nothing. */
export async function signIn(
  { email, password }: { readonly email: string; readonly password: string },
  send: Send = fetch,
): Promise<AccountProblem | undefined> {
  const answer = await posted('/api/auth/sign-in/email', { email, password }, { send });
  if (answer?.ok) return undefined;
  if (answer?.status === 429) return { kind: 'too-many' };
  return answer && answer.status < 500 ? { kind: 'wrong' } : { kind: 'unreachable' };
}

export async function signOut(send: Send = fetch): Promise<AccountProblem | undefined> {
  const answer = await posted('/api/auth/sign-out', {}, { send });
  return answer?.ok ? undefined : { kind: 'unreachable' };
}

/** Makes the first administrator, who is then signed in. @param locale of the server's words where it refuses */
export async function setUp(who: FirstAdministrator, locale: string, send: Send = fetch): Promise<AccountProblem | undefined> {
  const answer = await posted('/api/setup', who, { send, locale });
  if (answer?.ok) return undefined;
  if (answer === undefined || answer.status >= 500) return { kind: 'unreachable' };
  const body: unknown = await answer.json().catch(() => undefined);
  if (property(property(body, 'error'), 'code') === 'setup-closed') return { kind: 'token' };
  const message = messageIn(body);
  return message === undefined ? { kind: 'unreachable' } : { kind: 'told', message };
}

function posted(path: string, body: object, { send, locale }: { send: Send; locale?: string }): Promise<Response | undefined> {
  const headers = { 'content-type': 'application/json', ...(locale === undefined ? {} : { 'accept-language': locale }) };
  return send(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => undefined);
}

function messageIn(body: unknown): string | undefined {
  const error = property(body, 'error');
  const message = property(error, 'message') ?? property(body, 'message');
  return typeof message === 'string' ? message : undefined;
}

function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Object.entries(of).find(([key]) => key === name)?.[1] : undefined;
}

import { addressOf, headersOf, type ServerOptions } from '../server.ts';

/** An answer of the accounts' paths: its status, and what its body says where that is an object. */
export interface AccountAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly body: Readonly<Record<string, unknown>>;
  /** The elements of a body that is a list. */
  readonly rows?: readonly unknown[];
}

/** Asks a path of the accounts. `undefined` where nobody answers, or what stands before the server does. @throws the signal's reason */
export async function askAccounts(
  server: ServerOptions,
  path: string,
  { post, signal }: { readonly post?: object; readonly signal?: AbortSignal | undefined } = {},
): Promise<AccountAnswer | undefined> {
  const ask = server.fetch ?? fetch;
  const sent = post === undefined ? {} : { method: 'POST', body: JSON.stringify(post) };
  const headers = { ...headersOf(server), ...(post === undefined ? {} : { 'content-type': 'application/json' }) };
  try {
    const answer = await ask(addressOf(server, path), { ...sent, headers, ...(signal === undefined ? {} : { signal }) });
    return answer.status >= 500 ? undefined : { status: answer.status, ok: answer.ok, ...(await bodyOf(answer)) };
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}

async function bodyOf(answer: Response): Promise<Pick<AccountAnswer, 'body' | 'rows'>> {
  const body: unknown = await answer.json().catch(() => undefined);
  return Array.isArray(body) ? { body: {}, rows: body } : { body: asObject(body) };
}

/** The members of an object; of anything else, none. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** A text, where it is one. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

import { apiBase } from '../rest/routes.ts';
import type { TestServer } from './server.ts';

/** An answer of the REST API, read. */
export interface RestAnswer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** Asks the REST API of a test's server over HTTP. */
export async function ask<Body>({ running }: TestServer, address: string, init?: RequestInit): Promise<RestAnswer<Body>> {
  const answer = await fetch(running.apiUrl + apiBase + address, init);
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) };
}

/** The headers of whoever runs the server. */
export function asOperator({ running }: TestServer): { readonly authorization: string } {
  return { authorization: `Bearer ${running.operatorToken}` };
}

import type { Route } from '../rest/route.ts';
import { apiBase } from '../rest/routes.ts';
import type { TestServer } from './server.ts';

/** An answer of the REST API, read. */
export interface RestAnswer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/**
 * The address at which a route is asked with an input: what its path does not name stands in the query, an array once for each element.
 * What an address has no form for is written as JSON, for the route to refuse.
 */
export function restAddress({ path }: Pick<Route, 'path'>, input: object): string {
  const members = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = written(members.get(name));
    members.delete(name);
    return encodeURIComponent(value.toWellFormed());
  });
  const query = new URLSearchParams();
  for (const [name, value] of members) for (const one of Array.isArray(value) ? value : [value]) query.append(name, written(one));
  return apiBase + filled + (query.size === 0 ? '' : `?${query}`);
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
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

import type { InterfaceLanguage } from '@mithaq/domain';

/** Where the server is, and who asks in which language. */
export interface ServerOptions {
  /** The server's address, such as `http://127.0.0.1:4310`; `''` in a browser for the page's own origin. */
  readonly url: string;
  /** A session or an API key, sent as `Authorization: Bearer`. Browsers that signed in have a cookie instead. */
  readonly token?: string;
  /** The language that errors are worded in. */
  readonly locale?: InterfaceLanguage;
  /** More headers, asked for at every request. */
  readonly headers?: () => Record<string, string>;
  /** Instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** A path of the server as an address. */
export function addressOf({ url }: ServerOptions, path: string): string {
  return `${url.replace(/\/+$/, '')}${path}`;
}

/** The headers of every request: who asks, in which language. */
export function headersOf({ token, locale, headers }: ServerOptions): Record<string, string> {
  return {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(locale === undefined ? {} : { 'accept-language': locale }),
    ...headers?.(),
  };
}

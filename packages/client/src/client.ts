import type { AppRouter } from '@mithaq/api';
import type { InterfaceLanguage } from '@mithaq/domain';
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, retryLink, splitLink, type TRPCClient } from '@trpc/client';
import { EventSource as EventSourceOverFetch } from 'eventsource';
import { isWorthRetrying, pauseBefore } from './retry.ts';

/** A Mithaq server's procedures by noun and verb: `client.agreements.get.query({ key })`. */
export type MithaqClient = TRPCClient<AppRouter>;

/** Where the server is, and who asks in which language. */
export interface MithaqClientOptions {
  /** The server's address, such as `http://127.0.0.1:4310`; `''` in a browser for the page's own origin. */
  readonly url: string;
  /** Sent as `Authorization: Bearer`. Browsers that signed in have a cookie instead. */
  readonly token?: string;
  /** The language that errors are worded in. */
  readonly locale?: InterfaceLanguage;
  /** More headers, asked for at every request. */
  readonly headers?: () => Record<string, string>;
  /** Instead of the global `fetch`. Live changes go through it too, unless `eventSource` is given. */
  readonly fetch?: typeof fetch;
  /** Instead of our own choice of event source: a browser's native one needs no header to be sent. */
  readonly eventSource?: typeof EventSource;
}

/**
 * Makes a client. Queries that get no answer are asked again, up to three times with growing pauses; mutations never
 * are. Live changes (`client.changes.live.subscribe`) reconnect by themselves and go on after the last change they saw.
 */
export function createMithaqClient(options: MithaqClientOptions): MithaqClient {
  const url = `${options.url.replace(/\/+$/, '')}/trpc`;
  const ask = options.fetch ?? fetch;
  const headers = () => headersOf(options);
  return createTRPCClient<AppRouter>({
    links: [
      retryLink({ retry: isWorthRetrying, retryDelayMs: pauseBefore }),
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: options.eventSource
          ? httpSubscriptionLink({ url, EventSource: options.eventSource })
          : httpSubscriptionLink({
              url,
              EventSource: EventSourceOverFetch,
              eventSourceOptions: { fetch: (input, init) => ask(input, { ...init, headers: { ...init.headers, ...headers() } }) },
            }),
        false: httpBatchLink({
          url,
          headers,
          fetch: (input, init) => ask(input, { ...init, signal: init?.signal ?? null }),
          maxItems: 10,
          maxURLLength: 4_000,
        }),
      }),
    ],
  });
}

function headersOf({ token, locale, headers }: MithaqClientOptions): Record<string, string> {
  return {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(locale === undefined ? {} : { 'accept-language': locale }),
    ...headers?.(),
  };
}

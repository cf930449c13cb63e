import type { AppRouter } from '@mithaq/api';
import {
  createTRPCClient,
  httpBatchStreamLink,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
  type TRPCLink,
} from '@trpc/client';
import { EventSource as EventSourceOverFetch } from 'eventsource';
import { gathering } from './links/gathering.ts';
import { retrying } from './links/retrying.ts';
import { addressOf, headersOf, type ServerOptions } from './server.ts';

/** A Mithaq server's procedures by noun and verb: `client.agreements.get.query({ key })`. */
export type MithaqClient = TRPCClient<AppRouter>;

/** Where the server is, who asks in which language, and what live changes come through. */
export interface MithaqClientOptions extends ServerOptions {
  /**
   * Instead of our own event source, which goes through `fetch`: a browser's native one, for which no header is needed
   * besides the cookie.
   */
  readonly eventSource?: typeof EventSource;
  /** How often a query is asked in all; four times unless given. 1 for somebody who would rather be told at once. */
  readonly tries?: number;
  /**
   * Whether queries asked at once go in one request; they do unless this is `false`. Beside the server, where a request costs nothing, each
   * is better asked by itself: an answer that the server has ready is sent as it lies.
   */
  readonly together?: boolean;
  /** Told when a call is refused because nobody is signed in, or not any more. The call is refused all the same. */
  readonly onSignedOut?: () => void;
  /**
   * Whether what is sent goes on its way also where the page that sends it goes away; it does not unless this is `true`. For small things: a browser lets
   * 64 KB go so at a time.
   */
  readonly keepalive?: boolean;
}

const unauthenticated = 401;

const usualTries = 4;
const mostTogether = 10;
const longestAddress = 4_000;

/**
 * Makes a client.
 *
 * Queries that get no answer are asked again, up to three times with growing pauses, or when the server said to come again
 * (`Retry-After`); mutations never are, since they may have been done. Queries asked at once go in one request, and each
 * is answered as soon as it is ready. A call given a `signal` ends when that aborts. Live changes
 * (`client.changes.live.subscribe`) reconnect by themselves and go on after the last change they saw. `failureOf` and
 * `mithaqErrorOf` say what an error means.
 */
export function createMithaqClient(options: MithaqClientOptions): MithaqClient {
  return createTRPCClient<AppRouter>({
    links: [
      retrying({ jitter: Math.random, tries: options.tries ?? usualTries }),
      splitLink({
        condition: ({ type }) => type === 'subscription',
        true: liveLink(options),
        false: answerLink(options),
      }),
    ],
  });
}

/** A mutation goes alone: two imports together would be more than one request may carry. */
function answerLink(options: MithaqClientOptions): TRPCLink<AppRouter> {
  const link = linkOptions(options);
  const alone = httpLink<AppRouter>(link);
  if (options.together === false) return alone;
  const together = httpBatchStreamLink<AppRouter>({ ...link, maxItems: mostTogether, maxURLLength: longestAddress });
  return splitLink({ condition: ({ type }) => type === 'query', true: gathering({ alone, together }), false: alone });
}

function linkOptions(options: MithaqClientOptions) {
  const ask = options.fetch ?? fetch;
  const send: NonNullable<Parameters<typeof httpLink>[0]['fetch']> = async (input, init) => {
    const answer = await ask(input, {
      ...init,
      ...(options.keepalive === true ? { keepalive: true } : {}),
      signal: init?.signal ?? null,
    });
    if (answer.status === unauthenticated) options.onSignedOut?.();
    return answer;
  };
  return { url: addressOf(options, '/trpc'), headers: () => headersOf(options), fetch: send };
}

function liveLink(options: MithaqClientOptions): TRPCLink<AppRouter> {
  const url = addressOf(options, '/trpc');
  if (options.eventSource !== undefined) return httpSubscriptionLink({ url, EventSource: options.eventSource });
  const ask = options.fetch ?? fetch;
  return httpSubscriptionLink({
    url,
    EventSource: EventSourceOverFetch,
    eventSourceOptions: { fetch: (input, init) => ask(input, { ...init, headers: { ...init.headers, ...headersOf(options) } }) },
  });
}

import { createMithaqClient, failureOf as faultOf, type MithaqClient } from '@mithaq/client';
import type { ErrorCategory, InterfaceLanguage } from '@mithaq/domain';
import type { ServerAddress } from './discovery.ts';
import { Failure, type FailureKind } from './failure.ts';
import type { ImportFollowing, Register } from './register.ts';

const kinds: Record<ErrorCategory, FailureKind> = {
  invalid: 'failed',
  'not-found': 'not-found',
  conflict: 'failed',
  unauthenticated: 'not-allowed',
  forbidden: 'not-allowed',
  'too-large': 'failed',
  'too-many': 'failed',
  unavailable: 'failed',
  internal: 'failed',
};

/** A register behind a server. The server words its errors in `language`. */
export function remoteRegister(address: ServerAddress, language: InterfaceLanguage): Register {
  const { url } = address;
  const door = watchedFetch(url);
  const client = createMithaqClient({ ...address, locale: language, fetch: door.fetch });
  const ask = <Answer>(call: (signal: AbortSignal) => Promise<Answer>, signal?: AbortSignal): Promise<Answer> =>
    door.ask(call, signal).catch((error: unknown) => {
      throw translated(error, url);
    });
  return {
    summary: (signal) => ask((s) => client.register.summary.query(undefined, { signal: s }), signal),
    search: (q, signal) => ask((s) => client.search.query.query({ q }, { signal: s }), signal),
    agreement: (key, asOf, signal) => ask((s) => client.agreements.get.query({ key, ...(asOf ? { asOf } : {}) }, { signal: s }), signal),
    agreements: (query, signal) => ask((s) => client.agreements.list.query(query, { signal: s }), signal),
    actor: (key, signal) => ask((s) => client.actors.get.query({ key }, { signal: s }), signal),
    event: (key, signal) => ask((s) => client.events.get.query({ key }, { signal: s }), signal),
    eventsAt: (place, signal) => ask((s) => client.events.list.query({ place }, { signal: s }), signal),
    source: (key, signal) => ask((s) => client.sources.get.query({ key }, { signal: s }), signal),
    topics: (signal) => ask((s) => client.topics.list.query(undefined, { signal: s }), signal),
    import: (file) => ask((s) => client.sources.import.mutate(file, { signal: s })),
    queueImports: (files, batch) =>
      ask((s) => client.imports.queue.mutate({ files: [...files], ...(batch === undefined ? {} : { batch }) }, { signal: s })),
    followImport: (following) =>
      follow(client, following).catch((error: unknown) => {
        throw translated(error, url);
      }),
    watch: (onChange) => {
      const live = client.changes.live.subscribe(undefined, { onData: ({ data }) => onChange(data), onError: () => undefined });
      return () => live.unsubscribe();
    },
  };
}

function follow(client: MithaqClient, { batch, onProgress, onCut, signal }: ImportFollowing): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve();
    const subscription = client.imports.progress.subscribe(
      { batch },
      {
        onData: ({ data }) => onProgress(data),
        onConnectionStateChange: ({ state, error }) => state === 'connecting' && error !== null && onCut(),
        onError: reject,
        onComplete: resolve,
      },
    );
    signal.addEventListener('abort', () => {
      subscription.unsubscribe();
      resolve();
    });
  });
}

function translated(error: unknown, url: string): unknown {
  if (error instanceof Failure) return error;
  const fault = faultOf(error);
  if (fault === undefined) return error;
  return fault.unreachable
    ? new Failure('no-server', url, { cause: error })
    : new Failure(kinds[fault.category], fault.message, { cause: error });
}

/**
 * A `fetch` that notices a refused connection. The client would wait and try again; nobody listens there, so whoever asked is told
 * at once and the call is called off.
 */
function watchedFetch(url: string): {
  fetch: typeof fetch;
  ask: <T>(call: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal) => Promise<T>;
} {
  const waiting = new Set<(refusal: Failure) => void>();
  return {
    fetch: async (input, init) => {
      try {
        return await fetch(input, init);
      } catch (error) {
        if (isRefusal(error)) for (const tell of waiting) tell(new Failure('no-server', url, { cause: error }));
        throw error;
      }
    },
    ask: async (call, signal) => {
      const off = new AbortController();
      const refused = Promise.withResolvers<never>();
      waiting.add(refused.reject);
      try {
        return await Promise.race([call(signal ? AbortSignal.any([signal, off.signal]) : off.signal), refused.promise]);
      } finally {
        waiting.delete(refused.reject);
        off.abort();
      }
    },
  };
}

const refusals = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'EAI_AGAIN']);

function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !(error.cause instanceof Error) || !('code' in error.cause)) return false;
  return typeof error.cause.code === 'string' && refusals.has(error.cause.code);
}

import type { ToldError } from '@mithaq/api';

/** What was asked of a server. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A `fetch`, and what it was asked. */
export interface Answering {
  readonly asked: Asked[];
  readonly fetch: typeof fetch;
}

/** A server that answers each request with the next of these, and then with the last; every request is written down. */
export function answering(...answers: readonly (() => Response)[]): Answering {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: async (input, init) => {
      const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
      asked.push({ url: String(input), method: init?.method ?? 'GET', headers: new Headers(init?.headers), body });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      return (answer ?? unreachable)();
    },
  };
}

/** A server that never answers. `asked` resolves when it was asked. */
export function hanging(): { readonly asked: Promise<void>; readonly signals: AbortSignal[]; readonly fetch: typeof fetch } {
  const signals: AbortSignal[] = [];
  let begin = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    begin = resolve;
  });
  return {
    asked,
    signals,
    fetch: (_input, init) => {
      if (init?.signal) signals.push(init.signal);
      begin();
      return new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    },
  };
}

/** Nobody answers. */
export const unreachable = (): Response => {
  throw new TypeError('fetch failed');
};

/** A call's answer. */
export const result = (data: unknown) => () => Response.json({ result: { data } });

/** The answers of calls that were asked at once, as tRPC streams them: a promise of each, of its result, of its data, then the data. */
export const streamed =
  (...answers: readonly unknown[]) =>
  () => {
    const lines: unknown[] = [Object.fromEntries(answers.map((_, at) => [at, [[0], [null, 0, at]]]))];
    answers.forEach((data, at) => {
      const [result, whole] = [100 + 2 * at, 101 + 2 * at];
      lines.push([at, 0, [[{ result: 0 }], ['result', 0, result]]], [result, 0, [[{ data: 0 }], ['data', 0, whole]]], [whole, 0, [[data]]]);
    });
    return new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  };

/** A refusal as the server tells it. */
export const refusal =
  (code: string, category: string, httpStatus: number, more: Partial<ToldError> & { readonly retryAfter?: string } = {}) =>
  () => {
    const { retryAfter, ...told } = more;
    const data = { code: 'X', httpStatus, mithaq: { category, code, path: ['key'], message: 'said', details: {}, ...told } };
    const headers = retryAfter === undefined ? {} : { headers: { 'retry-after': retryAfter } };
    return Response.json({ error: { message: 'said', code: -32600, data } }, { status: httpStatus, ...headers });
  };

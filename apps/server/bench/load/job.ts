/** A request that the load tool sends. */
export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the load tool is to do: for so many seconds, or each request once where `amount` is given. */
export interface Job {
  readonly url: string;
  readonly requests: readonly Request[];
  readonly connections: number;
  readonly seconds: number;
  readonly amount?: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** What it measured. Latencies are in milliseconds; `wrong` counts answers that are no 2xx, and requests without an answer. */
export interface Outcome {
  readonly seconds: number;
  readonly answers: number;
  readonly bytes: number;
  readonly wrong: number;
  readonly latencies: { readonly p50: number; readonly p99: number };
}

import type { Around } from '@mithaq/api';
import type { Pool } from '../accounts/transaction.ts';

/** A request, as traces and metrics tell of it. */
export interface ObservedRequest {
  readonly method: string;
  /** The path without anything that tells one caller or record from another. */
  readonly route: string;
  readonly requestId: string;
  /** W3C Trace Context, where whoever sent the request traces, too. */
  readonly traceparent: string | undefined;
}

/** Traces and metrics, where the settings name a collector for them. */
export interface Telemetry {
  /** Answers a request within a span. */
  request(request: ObservedRequest, answer: () => Promise<{ readonly status: number }>): Promise<void>;
  /** Runs a procedure within a span. */
  readonly procedure: Around;
  /** Puts every statement of a pool's connections in a span, without its values. Call it before the first connection. */
  watch(pool: Pool): void;
  /** Hands over what is left. */
  close(): Promise<void>;
}

/** Opens telemetry. Its libraries are loaded only here: a server that sends none does not know them. */
export async function openTelemetry(url: string | undefined): Promise<Telemetry | undefined> {
  if (url === undefined) return undefined;
  const { otlpTelemetry } = await import('./otlp.ts');
  return otlpTelemetry(url);
}

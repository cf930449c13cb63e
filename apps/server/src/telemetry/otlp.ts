import { type Attributes, context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { parseTraceParent } from '@opentelemetry/core';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { instruments } from './instruments.ts';
import { watchPool } from './statements.ts';
import type { Telemetry } from './telemetry.ts';

/** Milliseconds between two deliveries of spans, and of metrics; and what a stopping server waits for the last. */
const intervals = { spans: 5_000, metrics: 30_000, last: 3_000 } as const;

const name = 'mithaq';

/** Telemetry by OTLP over HTTP to a collector. What the collector cannot take is lost: nobody who asks the register waits for it. */
export function otlpTelemetry(url: string): Telemetry {
  const base = url.replace(/\/+$/, '');
  const resource = resourceFromAttributes({ 'service.name': process.env.OTEL_SERVICE_NAME ?? name, 'process.pid': process.pid });
  const traces = new OTLPTraceExporter({ url: `${base}/v1/traces`, timeoutMillis: intervals.last });
  const metrics = new OTLPMetricExporter({ url: `${base}/v1/metrics`, timeoutMillis: intervals.last });
  const tracing = new TracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor({ exporter: traces, scheduledDelayMillis: intervals.spans })],
  });
  const metering = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: metrics,
        exportIntervalMillis: intervals.metrics,
        exportTimeoutMillis: intervals.last,
      }),
    ],
  });
  // One for the whole process; a second server in it, as in tests, shares it.
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const tracer = tracing.getTracer(name);
  const measured = instruments(metering.getMeter(name));
  return {
    request: async ({ method, route, requestId, traceparent }, answer) => {
      const begun = performance.now();
      const attributes = { 'http.request.method': method, 'http.route': route, 'mithaq.request.id': requestId };
      const parent = parentIn(traceparent);
      const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
      let status = 500;
      try {
        ({ status } = await context.with(trace.setSpan(parent, span), answer));
      } finally {
        span.setAttribute('http.response.status_code', status);
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
        measured.request(performance.now() - begun, {
          'http.request.method': method,
          'http.route': route,
          'http.response.status_code': status,
        });
      }
    },
    procedure: async ({ path, type }, run) => {
      const begun = performance.now();
      const outcome = await within(tracer, `procedure ${path}`, { 'mithaq.procedure': path, 'mithaq.procedure.type': type }, run);
      measured.procedure(performance.now() - begun, { 'mithaq.procedure': path, 'mithaq.ok': outcome.ok });
      return outcome;
    },
    watch: (pool) => {
      watchPool(pool, tracer);
      measured.connections(() => ({ used: pool.totalCount - pool.idleCount, idle: pool.idleCount }));
    },
    close: async () => {
      await Promise.allSettled([tracing.shutdown(), metering.shutdown()]);
    },
  };
}

/** Runs a procedure in a span of its own, within the one that is open. */
async function within<Outcome extends { readonly ok: boolean }>(
  tracer: Tracer,
  title: string,
  attributes: Attributes,
  run: () => Promise<Outcome>,
): Promise<Outcome> {
  const span: Span = tracer.startSpan(title, { attributes });
  try {
    const outcome = await context.with(trace.setSpan(context.active(), span), run);
    if (!outcome.ok) span.setStatus({ code: SpanStatusCode.ERROR });
    return outcome;
  } catch (fault) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw fault;
  } finally {
    span.end();
  }
}

/** The span that a caller said its request belongs to. */
function parentIn(traceparent: string | undefined) {
  const parent = traceparent === undefined ? null : parseTraceParent(traceparent);
  return parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true });
}

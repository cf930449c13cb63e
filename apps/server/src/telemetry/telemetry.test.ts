import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPerson } from '../testing/people.ts';
import { startTestServer } from '../testing/server.ts';

/** A span as OTLP writes it in JSON, as far as these tests look. */
interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

interface SentMetric {
  readonly name: string;
}

let collector: Server;
let url: string;
const received: { path: string; body: string }[] = [];

/** A collector that keeps what it is sent. */
beforeAll(async () => {
  collector = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    received.push({ path: request.url ?? '', body });
    response.setHeader('content-type', 'application/json').end('{}');
  });
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const address = collector.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(() => void collector.close());

function spans(): SentSpan[] {
  const traces = received.filter(({ path }) => path === '/v1/traces').map(({ body }) => JSON.parse(body));
  return traces.flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }: { scopeSpans: { spans: SentSpan[] }[] }) => scopeSpans.flatMap((scope) => scope.spans)),
  );
}

function metrics(): string[] {
  const sent = received.filter(({ path }) => path === '/v1/metrics').map(({ body }) => JSON.parse(body));
  return sent.flatMap(({ resourceMetrics }) =>
    resourceMetrics.flatMap(({ scopeMetrics }: { scopeMetrics: { metrics: SentMetric[] }[] }) =>
      scopeMetrics.flatMap((scope) => scope.metrics.map(({ name }) => name)),
    ),
  );
}

const attribute = (span: SentSpan | undefined, key: string) =>
  Object.values(span?.attributes.find((one) => one.key === key)?.value ?? {})[0];

test('a request, its procedure and its statements are one trace, in the caller’s where there is one, without values', async () => {
  const server = await startTestServer({ telemetryUrl: url });
  const { client, email } = await newPerson(server, 'reader');
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  await fetch(`${server.running.apiUrl}/trpc/agreements.get?input=${encodeURIComponent('{"key":"italy-gna-december-2020"}')}`, {
    headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01`, 'x-request-id': 'request-0001' },
  });
  await client.session.get.query();
  await server.stop();

  const trace = spans().filter((span) => span.traceId === traceId);
  const request = trace.find(({ name }) => name === 'GET /trpc');
  const procedure = trace.find(({ name }) => name === 'procedure agreements.get');
  expect(request).toMatchObject({ parentSpanId: 'b7ad6b7169203331' });
  expect([attribute(request, 'mithaq.request.id'), String(attribute(request, 'http.response.status_code'))]).toEqual([
    'request-0001',
    '200',
  ]);
  expect(procedure?.parentSpanId).toBe(request?.spanId);
  const statements = trace.filter((span) => attribute(span, 'db.system.name') === 'postgresql');
  expect(statements.filter(({ parentSpanId }) => parentSpanId === procedure?.spanId).length).toBeGreaterThan(0);
  expect(spans().map(({ name }) => name)).toContain('mithaq-session');

  expect(metrics()).toEqual(
    expect.arrayContaining([
      'http.server.request.duration',
      'mithaq.procedure.duration',
      'process.memory.usage',
      'db.client.connection.count',
    ]),
  );
  const sent = received.map(({ body }) => body).join();
  for (const secret of [email, 'italy-gna-december-2020', server.running.operatorToken]) expect(sent).not.toContain(secret);
});

test('without a collector nothing of telemetry is loaded or sent', async () => {
  received.length = 0;
  const server = await startTestServer();
  await server.anonymous.session.get.query();
  await server.stop();
  expect(received).toEqual([]);
});

test('a collector that does not answer keeps nobody waiting', async () => {
  const server = await startTestServer({ telemetryUrl: 'http://127.0.0.1:1' });
  const begun = performance.now();
  expect((await server.anonymous.session.get.query()).setUp).toBe(false);
  expect(performance.now() - begun).toBeLessThan(2_000);
  await server.stop();
  expect(server.logged).toEqual([]);
});

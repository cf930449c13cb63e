import type { Attributes, Meter } from '@opentelemetry/api';

/** What is measured. Durations are in milliseconds here and in seconds there, as OpenTelemetry's conventions have it. */
export interface Instruments {
  request(milliseconds: number, attributes: Attributes): void;
  procedure(milliseconds: number, attributes: Attributes): void;
  /** Tells, when it is asked, how many connections to the database are in use and how many wait for work. */
  connections(count: () => { readonly used: number; readonly idle: number }): void;
}

/** Seconds between which durations are counted, up to the limit of one procedure. */
const boundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The instruments of a server; the memory of its process is measured, too. */
export function instruments(meter: Meter): Instruments {
  const duration = { unit: 's', advice: { explicitBucketBoundaries: boundaries } };
  const requests = meter.createHistogram('http.server.request.duration', duration);
  const procedures = meter.createHistogram('mithaq.procedure.duration', duration);
  const memory = meter.createObservableGauge('process.memory.usage', { unit: 'By' });
  memory.addCallback((result) => result.observe(process.memoryUsage.rss()));
  return {
    request: (milliseconds, attributes) => requests.record(milliseconds / 1_000, attributes),
    procedure: (milliseconds, attributes) => procedures.record(milliseconds / 1_000, attributes),
    connections: (count) => {
      meter.createObservableUpDownCounter('db.client.connection.count', { unit: '{connection}' }).addCallback((result) => {
        const { used, idle } = count();
        result.observe(used, { 'db.client.connection.state': 'used' });
        result.observe(idle, { 'db.client.connection.state': 'idle' });
      });
    },
  };
}

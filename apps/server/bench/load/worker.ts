import autocannon from 'autocannon';
import type { Job, Outcome } from './job.ts';

/**
 * The load tool in a process of its own, so that what it costs is not counted with the server's: takes a job as a message from its
 * parent, answers with what it measured, and takes the next one.
 */
process.on('message', (job: Job) => {
  run(job).then(
    (outcome) => process.send?.(outcome),
    (fault: unknown) => process.send?.({ failed: String(fault) }),
  );
});

async function run(job: Job): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<autocannon.Result>();
  const latencies: number[] = [];
  const begun = performance.now();
  let last = begun;
  const running = autocannon(optionsOf(job), (fault: unknown, result) => (result === undefined ? reject(fault) : resolve(result)));
  running.on('response', (_client, _status, _bytes, milliseconds) => {
    latencies.push(milliseconds);
    last = performance.now();
  });
  const { throughput, non2xx, errors, timeouts } = await promise;
  return {
    // The tool itself tells whole seconds.
    seconds: (last - begun) / 1000,
    answers: latencies.length,
    bytes: throughput.total,
    wrong: non2xx + errors + timeouts,
    latencies: percentiles(latencies),
  };
}

/** Seconds after which an answer is given up. */
const patience = 30;

function optionsOf({ url, requests, connections, seconds, amount, headers }: Job): autocannon.Options {
  let client = 0;
  return {
    url,
    connections,
    headers: { ...headers },
    ...(amount === undefined ? { duration: seconds } : { amount }),
    timeout: patience,
    setupClient: (one) => one.setRequests(share(requests, { nth: client++, of: connections, apart: amount !== undefined })),
  };
}

interface Share {
  readonly nth: number;
  readonly of: number;
  /** Whether no request may be sent twice. */
  readonly apart: boolean;
}

/** What one connection sends: its own part, or all of it from a place of its own, so that connections do not ask alike at one time. */
function share(requests: Job['requests'], { nth, of, apart }: Share): autocannon.Request[] {
  if (apart) return requests.filter((_, index) => index % of === nth).map((request) => ({ ...request }));
  const from = Math.floor((requests.length / of) * nth);
  return [...requests.slice(from), ...requests.slice(0, from)].map((request) => ({ ...request }));
}

function percentiles(latencies: readonly number[]): Outcome['latencies'] {
  const sorted = Float64Array.from(latencies).sort();
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

import type { Job, Outcome } from './load/job.ts';
import type { LoadTool } from './load/load.ts';
import { median } from './median.ts';
import type { ServerProcess } from './servers/process.ts';
import type { Target } from './targets/target.ts';

/** How long and how often is measured. */
export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
  /** How many writes a round sends. */
  readonly writes: number;
  readonly connections: readonly number[];
}

/** The two that are compared, and what puts the load on them. */
export interface Ring {
  readonly ours: ServerProcess;
  readonly floor: ServerProcess;
  readonly tool: LoadTool;
  /** Headers that ours is asked with: who is signed in. */
  readonly signedIn: Readonly<Record<string, string>>;
  /** The same for the floor, where that is a server of ours, too. */
  readonly signedInFloor?: Readonly<Record<string, string>>;
}

/** What one side did at one number of connections: medians over the rounds, latencies in milliseconds. */
export interface Side {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytesEach: number;
  readonly memory: number;
}

/** One target at one number of connections. `ratio`: the median of the rounds' own ratios. */
export interface Measured {
  readonly target: string;
  readonly least: number;
  readonly connections: number;
  readonly ours: Side;
  readonly floor: Side;
  readonly ratio: number;
  readonly ratios: readonly number[];
}

/** Where and how is measured. `sent`: so many of the requests that may be sent only once are sent already. */
export interface Setting {
  readonly ring: Ring;
  readonly effort: Effort;
  readonly sent: number;
}

/** The effort that a target has requests for: what may be sent only once is shared out over all rounds at each number of connections. */
export function affordable({ once, ours }: { readonly once?: boolean | undefined; readonly ours: Target['ours'] }, effort: Effort): Effort {
  if (!once) return effort;
  return { ...effort, writes: Math.min(effort.writes, Math.floor(ours.length / (effort.rounds * effort.connections.length))) };
}

/** Measures one target: ours and the floor in turn, round after round, so that whatever else the machine does falls on both. */
export async function measure(target: Target, connections: number, { ring, effort, sent }: Setting): Promise<Measured> {
  const pairs: (readonly [Side, Side])[] = [];
  for (let round = 0; round < effort.rounds; round += 1) {
    const amount = target.once ? effort.writes : undefined;
    const job = { connections, seconds: effort.seconds, ...(amount === undefined ? {} : { amount }) };
    const part = <Item>(all: readonly Item[]) =>
      amount === undefined ? all : all.slice(sent + round * amount, sent + (round + 1) * amount);
    const ours = await lap(ring.ours, ring.tool, { ...job, url: ring.ours.url, requests: part(target.ours), headers: ring.signedIn });
    const floor = await lap(ring.floor, ring.tool, {
      ...job,
      url: ring.floor.url,
      requests: part(target.floor),
      headers: ring.signedInFloor ?? {},
    });
    pairs.push([ours, floor]);
  }
  const ratios = pairs.map(([ours, floor]) => ours.perSecond / floor.perSecond);
  return {
    target: target.name,
    least: target.least,
    connections,
    ours: middle(pairs.map(([ours]) => ours)),
    floor: middle(pairs.map(([, floor]) => floor)),
    ratio: median(ratios),
    ratios,
  };
}

/** Puts every question once to both sides, so that what each keeps is kept. Answers with what that took. */
export async function firstPass(
  target: Target,
  connections: number,
  { tool, ours, floor, signedIn, signedInFloor = {} }: Ring,
): Promise<Measured> {
  const job = (requests: Target['ours']) => ({ requests, connections, seconds: 0, amount: requests.length });
  const one = await lap(ours, tool, { ...job(target.ours), url: ours.url, headers: signedIn });
  const other = await lap(floor, tool, { ...job(target.floor), url: floor.url, headers: signedInFloor });
  const ratio = one.perSecond / other.perSecond;
  return { target: `${target.name}, first`, least: 0, connections, ours: one, floor: other, ratio, ratios: [ratio] };
}

async function lap(server: ServerProcess, tool: LoadTool, job: Job): Promise<Side> {
  const outcome: Outcome = await tool.run(job);
  const { p50, p99 } = outcome.latencies;
  const perSecond = outcome.answers / outcome.seconds;
  return { perSecond, p50, p99, bytesEach: outcome.bytes / outcome.answers, memory: await server.memory() };
}

function middle(laps: readonly Side[]): Side {
  const of = (key: keyof Side) => median(laps.map((one) => one[key]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), bytesEach: of('bytesEach'), memory: of('memory') };
}

import { type ActorId, type AnyRecord, actorNetwork, type NetworkAsked } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';

/** How many actors are asked about, and records held, for one answer. */
const mostActors = 500;
const mostRecords = 20_000;

/** The records that tie actors around roots; `complete` is false where not all were read. */
export interface NetworkRecords {
  readonly records: readonly AnyRecord[];
  readonly complete: boolean;
}

/**
 * Reads, level by level, the records that tie the actors around roots: those at the rim too, for the ties among them. Whom a level leads
 * to is the domain's to say, so that ties outside of the days asked about lead nowhere.
 */
export async function networkRecords(
  reading: Reading,
  roots: readonly ActorId[],
  asked: NetworkAsked & { readonly depth: number },
): Promise<NetworkRecords> {
  const read = new Map<string, AnyRecord>();
  const known = new Set<string>();
  let level = roots;
  let complete = true;
  for (let distance = 0; distance <= asked.depth && level.length > 0; distance += 1) {
    for (const actor of level) known.add(actor);
    for (const { record } of await recordsTying(reading, level)) read.set(record.id, record);
    if (read.size > mostRecords) return { records: [...read.values()], complete: false };
    const { nodes } = actorNetwork([...read.values()], { ...asked, roots, depth: distance + 1 });
    const next = nodes.filter(({ actor }) => !known.has(actor)).map(({ actor }) => actor);
    level = next.slice(0, Math.max(0, mostActors - known.size));
    if (distance < asked.depth && level.length < next.length) complete = false;
  }
  return { records: [...read.values()], complete };
}

/** Every record that ties one of these to somebody, with what tells when an agreement was made and whose office a tenure is of. */
async function recordsTying(reading: Reading, actors: readonly string[]): Promise<readonly Held[]> {
  const [agreements, tenures, offices, ...others] = await Promise.all([
    reading.referring('agreement', actors, 'participations'),
    reading.referring('tenure', actors, 'person'),
    reading.referring('office', actors, 'organisation'),
    reading.records(actors),
    reading.referring('event', actors, 'participations'),
    reading.referring('actor', actors, 'partOf'),
    reading.referring('actor', actors, 'actsFor'),
    reading.referring('recognition', actors, 'of'),
    reading.referring('recognition', actors, 'by'),
  ]);
  const [acts, holders, posts] = await Promise.all([
    reading.referring('event', idsOf(agreements), 'agreements'),
    reading.referring('tenure', idsOf(offices), 'office'),
    reading.records(tenures.map(({ record }) => record.office)),
  ]);
  return [agreements, tenures, offices, ...others, acts, holders, posts].flat();
}

function idsOf(held: readonly Held[]): string[] {
  return held.map(({ record }) => record.id);
}

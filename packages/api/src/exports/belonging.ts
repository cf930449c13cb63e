import { type Agreement, recordKinds, referencesOf } from '@mithaq/domain';
import type { Held, Snapshot } from '../ports.ts';
import type { Entry, Selection } from './selection.ts';

/** How many generations of records are named: who takes part, their offices and wholes, and what those name. */
const generations = 3;

/** What another agreement is made of is not followed: it belongs to that one. */
const ofOthers: ReadonlySet<string> = new Set(['agreement', 'clause', 'event']);

/**
 * An agreement and what belongs to it: its clauses and events, the statements about all three, the sources that these cite, and the records
 * that any of them names. One agreement is small: it is read whole, at once.
 */
export async function belongingTo(snapshot: Snapshot, agreement: Held<Agreement>): Promise<Selection> {
  const { id } = agreement.record;
  const [clauses, events] = await Promise.all([
    snapshot.referring('clause', [id], 'agreement'),
    snapshot.referring('event', [id], 'agreements'),
  ]);
  const own = [agreement, ...clauses, ...events].map(({ record }) => record);
  const statements = await snapshot.statementsAbout(own.map((record) => record.id));
  const entries = await withNamed(snapshot, [...own, ...statements]);
  return {
    kinds: [...recordKinds, 'statement'],
    of: async function* (kind) {
      const batch = entries.filter((entry) => entry.record === kind).toSorted((one, other) => (one.id < other.id ? -1 : 1));
      if (batch.length > 0) yield batch;
    },
  };
}

async function withNamed(snapshot: Snapshot, first: readonly Entry[]): Promise<readonly Entry[]> {
  const entries = new Map<string, Entry>(first.map((entry) => [entry.id, entry]));
  let latest: readonly Entry[] = first;
  for (let generation = 0; generation < generations && latest.length > 0; generation += 1) {
    const named = new Set(latest.flatMap((entry) => referencesOf(entry).map(({ to }) => to)));
    const held = await snapshot.records([...named].filter((id) => !entries.has(id)));
    for (const { record } of held) entries.set(record.id, record);
    latest = held.map(({ record }) => record).filter(({ record }) => !ofOthers.has(record));
  }
  return [...entries.values()];
}

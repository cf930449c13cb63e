import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { coalesced } from '../database/coalesced.ts';
import type { Database } from '../database/connect.ts';
import type { Audience, ChangeRow } from '../port.ts';
import { sealAll } from './seal.ts';

/** How long a writer waits to be sealed before it is answered all the same. Milliseconds. */
const patience = 2_000;

/** Sealing, for one process: however many writers wait, one run at a time serves them. */
export interface Sealer {
  /** Seals what was committed before. Whoever calls it has committed already, and is answered even where it fails: the next run catches up. */
  committed(): Promise<void>;
  /** Makes sure that these changes keep their places, also if the database is killed now. */
  outlast(rows: readonly ChangeRow[], audience: Audience): Promise<void>;
}

/** Opens sealing over the primary. */
export function openSealer(db: Database): Sealer {
  const seal = coalesced(() => sealAll(db));
  const flush = coalesced(() => flushed(db));
  const outlasting = new Map<Audience, string>();
  return {
    async committed() {
      const done = new AbortController();
      const sealed = seal()
        .catch(() => undefined)
        .finally(() => done.abort());
      await Promise.race([sealed, pause(patience, undefined, { signal: done.signal, ref: false }).catch(() => undefined)]);
    },
    async outlast(rows, audience) {
      const last = rows.at(-1)?.id;
      if (last === undefined || !isBeyond(last, outlasting.get(audience))) return;
      await flush();
      if (isBeyond(last, outlasting.get(audience))) outlasting.set(audience, last);
    },
  };
}

/** Ids of one feed: with fewer digits, or the same number of them, they compare as their places do. */
function isBeyond(id: string, other: string | undefined): boolean {
  return other === undefined || id.length > other.length || (id.length === other.length && id > other);
}

/**
 * `seal()` does not wait for the disk, so a database that is killed may forget the last places and give them anew, in another order. Once a
 * subscriber was told a place that must not happen. A commit that does wait takes with it everything that was written before.
 */
export async function flushed(db: Database): Promise<void> {
  await sql`select pg_logical_emit_message(true, 'mithaq', '')`.execute(db);
}

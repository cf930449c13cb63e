import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

/** How much one call of `seal()` takes on, so that none runs for long. */
const most = 5_000;

/** Seals everything that is committed: entries get their place in the chain, announcements theirs in the feed. */
export async function sealAll(db: Database): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ sealed: number }>`select seal(${most}) as sealed`.execute(db);
    if ((rows[0]?.sealed ?? 0) < most) return;
  }
}

import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { AuditProblem, AuditReport } from '../port.ts';
import { sealAll } from './seal.ts';
import { flushed } from './sealer.ts';
import { verifyChain } from './verify-chain.ts';
import { verifyShown } from './verify-shown.ts';

/** The most problems that are told. A history that was tampered with at every entry is no better known by a longer list. */
const mostProblems = 1_000;

/**
 * Walks the whole history: that no entry was altered (`digest`), none taken out, put in or moved (`chain`, `gap`, `revision-gap`), that what
 * readers and editors are shown is what the history says last (`not-current`), and that everything has its place (`unsealed`). People may
 * work meanwhile: what they add after the beginning is not looked at. Memory stays the same however long the history is.
 */
export async function verify(db: Database, progress: (entries: number) => void = () => undefined): Promise<AuditReport> {
  await sealAll(db);
  // What is told here as the head is noted elsewhere: the database must not forget it.
  await flushed(db);
  const problems: AuditProblem[] = [];
  const found = (more: readonly AuditProblem[]) => void problems.push(...more.slice(0, mostProblems - problems.length));
  const { entries, head } = await verifyChain(db, { found, progress });
  await verifyShown(db, found);
  found(await unsealed(db));
  return { entries, head, problems };
}

/** Entries that stay without a place although sealing was done. One that is being written now is not among them. */
async function unsealed(db: Database): Promise<AuditProblem[]> {
  const waiting = await sql<{ id: string }>`select id from revision where position is null order by id limit ${mostProblems}`.execute(db);
  if (waiting.rows.length === 0) return [];
  await sealAll(db);
  const { rows } = await sql<{ subject: string }>`
    select subject from revision where position is null and id = any(${waiting.rows.map(({ id }) => id)}::bigint[]) order by id`.execute(
    db,
  );
  return rows.map(({ subject }) => ({ problem: 'unsealed', position: 0, subject }));
}

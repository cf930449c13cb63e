import { MithaqError } from '@mithaq/domain';
import { sql } from 'kysely';
import type pg from 'pg';
import { type Database, openDatabase } from '../database/connect.ts';

/** How work that takes a while is watched and cut short. */
export interface LongWork {
  /** Ends the work when it aborts; nothing of it stays. */
  readonly signal?: AbortSignal | undefined;
  /** Told the file that is written or read, and how many of its lines were. */
  readonly progress?: ((file: string, lines: number) => void) | undefined;
}

/** Refuses to go on with work that was asked to end. @throws MithaqError `stopped` */
export function goOn({ signal }: LongWork): void {
  if (signal?.aborted === true) throw new MithaqError('stopped');
}

/** Lets a transaction run for as long as its work takes: the pool's limits are meant for answering people. */
export async function takeTime(db: Database): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(db);
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(db);
}

/**
 * Runs work in one transaction, whose session is ended when the signal aborts, whatever it is doing just then: what it did is undone.
 * @throws MithaqError `stopped`
 */
export async function inStoppableTransaction<Result>(
  pool: pg.Pool,
  { signal }: LongWork,
  work: (transaction: Database) => Promise<Result>,
): Promise<Result> {
  let end = (): void => undefined;
  try {
    return await openDatabase(pool)
      .transaction()
      .execute(async (transaction) => {
        const { rows } = await sql<{ session: number }>`select pg_backend_pid() as session`.execute(transaction);
        end = () => void pool.query('select pg_terminate_backend($1)', [rows[0]?.session]).catch(() => undefined);
        signal?.addEventListener('abort', end, { once: true });
        return work(transaction);
      });
  } catch (fault) {
    throw signal?.aborted === true ? Object.assign(new MithaqError('stopped'), { cause: fault }) : fault;
  } finally {
    signal?.removeEventListener('abort', end);
  }
}

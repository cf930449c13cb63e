import type { Store } from '@mithaq/store';
import type { PoolClient } from 'pg';
import { unanswered } from './unanswered.ts';

/** The connections to the database that holds the accounts. */
export type Pool = Store['pool'];

/** One of them, within a transaction. */
export type Connection = PoolClient;

/**
 * Runs work upon accounts in one transaction, all of it kept or none, while no other server does the like: what it looks at (who is an
 * administrator, which entry of the history is the last) stays so until it is done. The lock goes with the transaction.
 */
export async function inTurn<Result>(pool: Pool, work: (connection: Connection) => Promise<Result>): Promise<Result> {
  const connection = await pool.connect().catch(unanswered);
  try {
    await connection.query('begin');
    await connection.query(`select pg_advisory_xact_lock(hashtext('mithaq accounts'))`);
    const result = await work(connection);
    await connection.query('commit');
    connection.release();
    return result;
  } catch (fault) {
    connection.release(await undone(connection));
    throw fault;
  }
}

/** A connection that cannot even be rolled back is broken, and is not used again. */
async function undone(connection: Connection): Promise<Error | undefined> {
  try {
    await connection.query('rollback');
    return undefined;
  } catch (fault) {
    return fault instanceof Error ? fault : new Error(String(fault));
  }
}

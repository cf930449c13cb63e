import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { Tables } from '../schema/tables.ts';
import { meaningOf } from './faults.ts';
import { connectTimeout, statementTimeout } from './limits.ts';
import { type Naming, unnamed } from './naming.ts';

/** Everything that asks the database takes one of these: the database itself, or one transaction of it. */
export type Database = Kysely<Tables>;

/** A pool of connections. A statement that runs too long, or a transaction that nobody goes on with, is ended by the server. */
export function openPool(url: string, size = 20): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: connectTimeout,
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: 4 * statementTimeout,
    application_name: 'mithaq',
  });
  // An idle connection that breaks is dropped by the pool; the next query opens another, or says that it cannot.
  pool.on('error', () => undefined);
  // One that breaks while it is in use tells so through its query.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Kysely over a pool. The driver's failures are given their meaning here, once, for every query. */
export function openDatabase(pool: pg.Pool, naming: Naming = unnamed): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: meaningful(pool, naming) }) });
}

function meaningful(pool: pg.Pool, naming: Naming): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    connect: async () => {
      const client = await explained(pool.connect());
      const known = clients.get(client) ?? meaningfulClient(client, naming);
      clients.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
}

/** One connection. Questions that are asked of it at the same time, as within one transaction, wait for one another. */
function meaningfulClient(client: pg.PoolClient, naming: Naming): PostgresPoolClient {
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = (text: string, values: unknown[]) => {
    const name = naming(text);
    const query = name === undefined ? { text, values } : { name, text, values };
    const answer = before.then(() => explained(client.query(query)));
    before = answer.catch(() => undefined);
    return answer;
  };
  return Object.assign(Object.create(client), { query: inTurn });
}

async function explained<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (fault) {
    throw meaningOf(fault);
  }
}

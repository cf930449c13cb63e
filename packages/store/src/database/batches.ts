import { type RawBuilder, sql } from 'kysely';
import type { Database } from './connect.ts';

/** How many rows are held at a time: enough to make a question worth its way, few enough to be little memory. */
const fetched = 500;

let opened = 0;

/** The rows of a query in batches, by a cursor of the database's: however many there are, one batch is held. Only within a transaction. */
export async function* batchesOf<Row>(db: Database, query: RawBuilder<Row>): AsyncGenerator<readonly Row[]> {
  opened += 1;
  const cursor = sql.id(`batches_${opened}`);
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(db);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(fetched)} from ${cursor}`.execute(db);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close ${cursor}`.execute(db);
}

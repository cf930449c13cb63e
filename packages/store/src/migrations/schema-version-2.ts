import { migrateRecord, migrateStatement } from '@mithaq/domain';
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

interface Row {
  readonly id: string;
  readonly data: unknown;
}

/**
 * Brings records, their revisions and statements to version 2 of the domain's schemas. The rows are walked in the order of
 * their keys, a thousand at a time, so that a large register needs no more memory than a small one.
 */
export const schemaVersion2: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await walk(db, 'record', (row) => saveRecord(db, row));
    await saveRevisions(db);
    await walk(db, 'statement', (row) => saveStatement(db, row));
  },
};

const step = 1000;

async function walk(db: Kysely<unknown>, table: 'record' | 'statement', save: (row: Row) => Promise<void>): Promise<void> {
  let last = '';
  for (;;) {
    const { rows } = await sql<Row>`select id, data from ${sql.table(table)} where id > ${last} order by id limit ${step}`.execute(db);
    for (const row of rows) await save(row);
    const final = rows.at(-1);
    if (final === undefined) return;
    last = final.id;
  }
}

async function saveRecord(db: Kysely<unknown>, { id, data }: Row): Promise<void> {
  await sql`update record set data = ${JSON.stringify(migrateRecord(data))}::jsonb where id = ${id}`.execute(db);
}

/** What was known then is told in today's form; nothing of what it said changes. */
async function saveRevisions(db: Kysely<unknown>): Promise<void> {
  await walk(db, 'record', async ({ id }) => {
    const { rows } = await sql<{ revision: number; data: unknown }>`
      select revision, data from revision where record_id = ${id}`.execute(db);
    for (const { revision, data } of rows)
      await sql`update revision set data = ${JSON.stringify(migrateRecord(data))}::jsonb
        where record_id = ${id} and revision = ${revision}`.execute(db);
  });
}

async function saveStatement(db: Kysely<unknown>, { id, data }: Row): Promise<void> {
  const { rows } = await sql<{ data: unknown }>`
    select record.data from record join statement on statement.subject = record.id where statement.id = ${id}`.execute(db);
  const subject = rows.map((row) => migrateRecord(row.data))[0];
  await sql`update statement set data = ${JSON.stringify(migrateStatement(data, subject))}::jsonb where id = ${id}`.execute(db);
}

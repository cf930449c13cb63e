import type { RecordKind, RecordOf, Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { requireStorable } from '../database/storable.ts';
import type { Held, RecordConditions, Snapshot } from '../port.ts';
import { type HeldRow, heldOfKind } from './held.ts';
import { matches } from './matching.ts';
import { readingFrom } from './reading.ts';

/** How many rows are held at a time: enough to make a question worth its way, few enough to be little memory. */
const batchSize = 500;

/**
 * Opens a reading of one state: a transaction that only reads. While somebody is slow to take what was read it is idle, and the
 * database ends it after the pool's `idle_in_transaction_session_timeout`: no slow reader holds a connection for long.
 */
export async function openSnapshot(db: Database): Promise<Snapshot> {
  const transaction = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute();
  const close = async (): Promise<void> => {
    if (transaction.isCommitted || transaction.isRolledBack) return;
    // A connection that broke took its transaction with it: there is nothing left to undo.
    await transaction
      .rollback()
      .execute()
      .catch(() => undefined);
  };
  // The state is fixed by the first question that is asked, so one is asked now.
  await sql`select 1`.execute(transaction).catch(async (fault: unknown) => {
    await close();
    throw fault;
  });
  return {
    ...readingFrom((question) => question(transaction)),
    batches: (kind, conditions = {}) => recordBatches(transaction, kind, conditions),
    statementBatches: () => statementBatches(transaction),
    close,
  };
}

/** The ids of a kind stand together in the order of ids, after its prefix and before the next character's: the key alone finds them. */
async function* recordBatches<Kind extends RecordKind>(
  db: Database,
  kind: Kind,
  conditions: RecordConditions,
): AsyncGenerator<readonly Held<RecordOf<Kind>>[]> {
  requireStorable(conditions);
  const matching = matches(kind, conditions);
  for (let after = `${kind}_`; ; ) {
    const { rows } = await sql<HeldRow>`
      select data, revision from record where ${matching} and id > ${after} and id < ${`${kind}\``}
      order by id limit ${batchSize}`.execute(db);
    const held = heldOfKind(kind, rows);
    if (held.length > 0) yield held;
    const last = held.at(-1);
    if (held.length < batchSize || last === undefined) return;
    after = last.record.id;
  }
}

async function* statementBatches(db: Database): AsyncGenerator<readonly Statement[]> {
  for (let after = ''; ; ) {
    const rows = await db.selectFrom('statement').select('data').where('id', '>', after).orderBy('id').limit(batchSize).execute();
    const statements = rows.map(({ data }) => data);
    if (statements.length > 0) yield statements;
    const last = statements.at(-1);
    if (statements.length < batchSize || last === undefined) return;
    after = last.id;
  }
}

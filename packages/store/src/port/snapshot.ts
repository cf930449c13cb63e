import type { RecordKind, RecordOf, Statement } from '@mithaq/domain';
import type { Reading } from './reading.ts';
import type { Held, RecordConditions } from './records.ts';

/**
 * Reading much of the register, all of it as it stood at one moment. It holds a connection until it is closed, and does not last: whoever
 * reads from it slower than the database's patience finds it gone.
 */
export interface Snapshot extends Reading {
  /** Records of a kind in batches, in the order of their ids' code units. No more than one batch is held at a time. */
  batches<Kind extends RecordKind>(kind: Kind, conditions?: RecordConditions): AsyncIterable<readonly Held<RecordOf<Kind>>[]>;
  /** Every statement, likewise. */
  statementBatches(): AsyncIterable<readonly Statement[]>;
  close(): Promise<void>;
}

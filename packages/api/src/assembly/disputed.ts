import { type Dispute, disputes, type Statement } from '@mithaq/domain';
import type { Reading } from '../ports.ts';
import { keyOfDispute } from './dispute-order.ts';

/** Every property of the register on which sources differ: from one another, or from its own wording. */
export async function disputesNow(reading: Reading): Promise<readonly Dispute[]> {
  const statements = await reading.statementsInDispute();
  const told = new Set(disputes(statements).map(keyOfDispute));
  // Only where nobody else says otherwise does it matter what stands on the record.
  const alone = [...new Set(statements.filter((one) => !told.has(keyOfDispute(one))).map(({ subject }) => subject))];
  const held = alone.length === 0 ? [] : await reading.records(alone);
  const records = new Map<string, (typeof held)[number]['record']>(held.map(({ record }) => [record.id, record]));
  return disputes(statements, (id) => records.get(id));
}

/** The statements that make disputes. */
export function statementsOf(all: readonly Dispute[]): readonly Statement[] {
  return all.flatMap(({ readings }) => readings.flatMap(({ statements }) => statements));
}

import { disputes, type Statement } from '@mithaq/domain';
import type { Reading } from '../ports.ts';

/** The statements of every property of the register on which sources differ. */
export async function disputedStatements(reading: Reading): Promise<readonly Statement[]> {
  return disputes(await reading.statementsInDispute()).flatMap(({ readings }) => readings.flatMap((reading) => reading.statements));
}

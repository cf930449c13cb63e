import type { ChangeRow, Reading } from '../ports.ts';
import type { Change } from '../views/change.ts';
import { gather } from './gather.ts';
import { refOrIdOf } from './refs.ts';

/** Changes with their subjects named, in the same order. A subject that this reading does not hold is told by its id. */
export async function changeViews(reading: Reading, rows: readonly ChangeRow[]): Promise<Change[]> {
  if (rows.length === 0) return [];
  const gathered = await gather(reading, { more: rows.map(({ subject }) => subject) });
  return rows.map(({ subject, ...row }) => ({ ...row, subject: refOrIdOf(gathered, subject) }));
}

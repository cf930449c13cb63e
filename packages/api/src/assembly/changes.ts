import type { ChangeRow, Reading } from '../ports.ts';
import type { Change } from '../views/change.ts';
import { gather } from './gather.ts';
import { refTo } from './refs.ts';

/** Changes with their subjects named, in the same order. */
export async function changeViews(reading: Reading, rows: readonly ChangeRow[]): Promise<Change[]> {
  if (rows.length === 0) return [];
  const gathered = await gather(reading, { more: rows.map(({ subject }) => subject) });
  return rows.map(({ subject, ...row }) => ({ ...row, subject: refTo(gathered, subject) }));
}

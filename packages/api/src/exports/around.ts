import { type AnyRecord, referencesOf } from '@mithaq/domain';
import type { Reading } from '../ports.ts';
import type { Entry } from './selection.ts';

/** What is asked of the register beside the entries themselves: the records that they name, and what is said of them. */
export type Beside = Pick<Reading, 'records' | 'referring' | 'statementsAbout'>;

/** The records that entries name, without the entries themselves. */
export async function recordsNamedBy(beside: Beside, entries: readonly Entry[]): Promise<readonly AnyRecord[]> {
  const own = new Set<string>(entries.map(({ id }) => id));
  const named = new Set(entries.flatMap((entry) => referencesOf(entry).map(({ to }) => to)));
  const held = await beside.records([...named].filter((id) => !own.has(id)));
  return held.map(({ record }) => record);
}

/** The records among entries. */
export function recordsAmong(entries: readonly Entry[]): readonly AnyRecord[] {
  return entries.filter((entry) => entry.record !== 'statement');
}

import type { Statement } from '@mithaq/domain';
import { keptDisputes } from '../assembly/dispute-list.ts';
import { disputeViews } from '../assembly/evidence.ts';
import { gather } from '../assembly/gather.ts';
import type { Snapshot } from '../ports.ts';
import type { DisputeFilter } from '../views/dispute.ts';
import { disputeColumns, type ReadingRow } from './list-columns.ts';
import { listingOf } from './listing.ts';
import type { Selection } from './selection.ts';

/** So many disputes are read at once. */
const batch = 100;

/** The statements of the disputes that filters keep; as a table, a row for each reading. */
export async function selectedDisputes(snapshot: Snapshot, filter: Omit<DisputeFilter, 'limit' | 'cursor' | 'sort'>): Promise<Selection> {
  const { keys, of } = await keptDisputes(snapshot, filter);
  async function* batches(): AsyncGenerator<readonly Statement[]> {
    for (let at = 0; at < keys.length; at += batch) yield of(keys.slice(at, at + batch));
  }
  return {
    kinds: ['statement'],
    of: batches,
    listing: (language) => listingOf(batches(), disputeColumns(language), (statements) => rowsOf(snapshot, statements)),
  };
}

async function rowsOf(snapshot: Snapshot, statements: readonly Statement[]): Promise<readonly ReadingRow[]> {
  const views = disputeViews(await gather(snapshot, { statements }), statements);
  return views.flatMap((dispute) => dispute.readings.map((reading, place) => ({ dispute, reading, place })));
}

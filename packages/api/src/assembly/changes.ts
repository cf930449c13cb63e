import type { ChangeRow, Reading } from '../ports.ts';
import type { Change, LiveChange } from '../views/change.ts';
import { gather } from './gather.ts';
import { refOrIdOf } from './refs.ts';

/** Changes of records with their subjects named, in the same order. A subject that this reading does not hold is told by its id. */
export async function changeViews(reading: Reading, rows: readonly ChangeRow[]): Promise<Change[]> {
  const ofRecords = rows.filter(({ what }) => what !== 'taxonomy-changed');
  if (ofRecords.length === 0) return [];
  const gathered = await gather(reading, { more: ofRecords.map(({ subject }) => subject) });
  return ofRecords.flatMap(({ subject, what, ...row }) =>
    what === 'taxonomy-changed' ? [] : [{ ...row, what, subject: refOrIdOf(gathered, subject) }],
  );
}

/** All changes for who listens, in the same order: also those of the taxonomy, which are of no record. */
export async function liveViews(reading: Reading, rows: readonly ChangeRow[]): Promise<LiveChange[]> {
  const views = new Map((await changeViews(reading, rows)).map((view) => [view.id, view]));
  return rows.flatMap(({ id, at, what, by }): readonly LiveChange[] => {
    const view = views.get(id);
    if (view !== undefined) return [view];
    return what === 'taxonomy-changed' ? [{ id, at, what, ...(by === undefined ? {} : { by }) }] : [];
  });
}

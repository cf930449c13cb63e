import type { AnyRecord } from '@mithaq/domain';
import type { Journal } from '../revisions/journal.ts';
import { indexRecords } from '../search/documents.ts';
import { isFoundAlike } from '../search/found-alike.ts';
import type { Before } from './look.ts';
import { isPlacedAlike } from './placed-alike.ts';
import { keepReferences } from './references.ts';
import { keepSlugs } from './slugs.ts';
import { keepSortDays, placedBy } from './sort-days.ts';

/** A record that becomes the published one. */
export interface Publication {
  readonly record: AnyRecord;
  /** What stands in its place; see `lookUnder`. */
  readonly before: Before | undefined;
  /** The revision that it was made from, absent for the first. */
  readonly from?: number | undefined;
  readonly message?: string | undefined;
  readonly changeSet?: string | undefined;
}

/** A publication with its number, and what it replaces. */
interface Numbered extends Publication {
  readonly old: AnyRecord | undefined;
  readonly revision: number;
}

/**
 * Makes records the published ones, and keeps what is kept for them where it changed. Gives the numbers of their revisions. What they
 * refer to has to be there when the transaction ends.
 */
export async function publishRecords(journal: Journal, publications: readonly Publication[]): Promise<readonly number[]> {
  const numbered = publications.map((one) => ({ ...one, old: one.before?.data ?? undefined, revision: (one.before?.head ?? 0) + 1 }));
  journal.add(numbered.map((one) => entryOf(journal, one)));
  const moved = numbered.filter(isMoved);
  const refounded = numbered.filter(({ old, record }) => old === undefined || !isFoundAlike(old, record));
  if (moved.length + refounded.length > 0) await journal.flush();
  if (moved.length > 0) await keepPlaces(journal, moved);
  if (refounded.length > 0)
    await indexRecords(
      journal.db,
      refounded.map(({ record }) => record),
    );
  return numbered.map(({ revision }) => revision);
}

function entryOf({ author, at }: Journal, { record, revision, from, message, changeSet }: Numbered) {
  return {
    subject: record.id,
    kind: record.record,
    revision,
    ...(from === undefined ? {} : { from }),
    state: 'published' as const,
    by: author,
    at,
    ...(message === undefined ? {} : { message }),
    ...(changeSet === undefined ? {} : { changeSet }),
    data: record,
  };
}

/** Whether it refers to something else than before, has another slug, or may stand elsewhere in a list. */
function isMoved({ old, record }: Numbered): boolean {
  return old === undefined || !isPlacedAlike(old, record);
}

async function keepPlaces({ db }: Journal, moved: readonly Numbered[]): Promise<void> {
  await keepSlugs(db, moved);
  const gone = await keepReferences(db, moved);
  await keepSortDays(
    db,
    placedBy(
      moved.map(({ record }) => record),
      gone,
    ),
  );
}

import { AnyRecord, MithaqError, readAs, type Words } from '@mithaq/domain';
import { requireStorable } from '../database/storable.ts';
import type { Held } from '../port.ts';
import type { Journal } from '../revisions/journal.ts';
import { type Before, lookUnder } from './look.ts';
import { publishRecords } from './publish-records.ts';

/** How a record is saved: from which revision, absent for a new one, and what is said of it. */
export interface Saved {
  readonly from?: number | undefined;
  readonly message?: string | undefined;
}

/**
 * Saves a record as published, and everything that is kept for it: its revision, references, slugs, place in the lists, search documents.
 * @throws MithaqError `invalid-record`, `stale-revision`, `not-found`, `invalid-input`
 */
export function save(journal: Journal, given: AnyRecord, { from, message }: Saved): Promise<Held> {
  return journal.inTurn(async () => {
    const record = readAs(AnyRecord, given);
    requireStorable(record);
    await journal.flush();
    const before = await lookUnder(journal.db, record);
    requireRevision(record.id, before, from);
    requireFree(before);
    const [revision = 0] = await publishRecords(journal, [{ record, before, from, message }]);
    return { record, revision };
  });
}

function requireRevision(id: string, before: Before | undefined, from: number | undefined): void {
  const published = before?.revision ?? undefined;
  if (published === undefined && from !== undefined) throw new MithaqError('not-found', { key: id });
  if (published !== from) throw new MithaqError('stale-revision', { current: String(published) });
}

const ownSlug: Words = {
  ar: 'المنتظر اسم في الرابط لا يحمله سجل آخر من نوعه',
  en: 'expected a slug that no other record of its kind has',
};
const ownFile: Words = { ar: 'المنتظر ملف ليس لمصدر آخر', en: 'expected a file that no other source has' };

/** A slug, and a source's file, belong to one record of a kind. @throws MithaqError `invalid-input` */
export function requireFree(before: Pick<Before, 'slug_taken' | 'file_taken'> | undefined): void {
  if (before?.slug_taken === true) throw new MithaqError('invalid-input', { expected: ownSlug }, ['slug']);
  if (before?.file_taken === true) throw new MithaqError('invalid-input', { expected: ownFile }, ['text', 'sha256']);
}

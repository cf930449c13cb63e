import { isDeepStrictEqual } from 'node:util';
import { AnyRecord, readAs, type Statement } from '@mithaq/domain';
import type { Database } from '../database/connect.ts';
import { gathered } from '../database/gathered.ts';
import { requireStorable } from '../database/storable.ts';
import { together } from '../database/together.ts';
import type { Announcement, Author, DraftEdit, Published } from '../port.ts';
import { isPlacedAlike } from '../register/placed-alike.ts';
import { type Entry, entryRow } from '../revisions/entry.ts';
import { isFoundAlike } from '../search/found-alike.ts';
import { requirePublishable } from './publishable.ts';
import { type Ground, groundsOf } from './small-edit-grounds.ts';
import { type SmallEdit, writeSmallEdits } from './write-small-edits.ts';

/** One edit to publish by itself, by whom, and what everybody is told. */
export interface SingleEdit {
  readonly author: Author;
  readonly edit: Omit<DraftEdit, 'changeSet'>;
  readonly told: Announcement;
}

/**
 * Publishes an edit if it is a small one: of a published record, from the revision that is published, and of nothing that is kept beside
 * the record (its slug, what it refers to, its place in lists, what it is found by). Nothing where it is not, or where somebody else was
 * quicker: then it is to be published in the usual way. Whoever is answered finds it in the history and the feed.
 * @throws MithaqError `invalid-record`, `invalid-input`, `unsupported-values`, `unavailable`
 */
export type PublishSmall = (single: SingleEdit) => Promise<Published | undefined>;

/** Statements that run at once, of either kind; and how many edits go into one. While one waits for the disk the next gathers. */
const [atOnce, most] = [1, 64];

/** Opens publishing of small edits. What comes while others are under way is looked at together, and written together. */
export function openSmallEdits(db: Database, now: () => Date): PublishSmall {
  const groundOf = gathered((ids) => groundsOf(db, ids), { atOnce, together: most });
  const write = together((edits: readonly SmallEdit[]) => writeSmallEdits(db, edits), {
    atOnce,
    most,
    keyOf: ({ subject }) => subject,
  });
  return async ({ author, edit: { entry, from, message }, told }) => {
    if (entry.record === 'statement' || from === undefined) return undefined;
    const record = readAs(AnyRecord, entry);
    requireStorable([record, message, told]);
    const ground = await groundOf(record.id);
    if (ground?.revision !== from || !isSmall(ground, record)) return undefined;
    const statements = statementsConcerned(ground, record);
    requirePublishable({ records: [ground.data], statements }, { records: [record], statements });
    const said = message === undefined ? {} : { message };
    const made: Entry = {
      ...{ subject: record.id, kind: record.record, revision: ground.head + 1, from },
      ...{ state: 'published', by: author, at: now().toISOString(), data: record, ...said },
    };
    const { what, subject: about, by, audience } = told;
    const isWritten = await write({ ...entryRow(made), said: ground.said, what, about, by: by ?? null, audience });
    return isWritten ? { data: record, revision: made.revision } : undefined;
  };
}

/** The statements by which an edit can be at fault where the record was not: those about what it changes. Some are read by the modality. */
function statementsConcerned({ data, statements }: Ground, record: AnyRecord): readonly Statement[] {
  const before = new Map<string, unknown>(Object.entries(data));
  const after = new Map<string, unknown>(Object.entries(record));
  const isChanged = (property: string) => !isDeepStrictEqual(before.get(property), after.get(property));
  return isChanged('modality') ? statements : statements.filter(({ property }) => isChanged(property));
}

function isSmall({ data }: Ground, record: AnyRecord): boolean {
  return data.record === record.record && fileOf(data) === fileOf(record) && isPlacedAlike(data, record) && isFoundAlike(data, record);
}

function fileOf(record: AnyRecord): string | undefined {
  return record.record === 'source' ? record.text.sha256 : undefined;
}

import { MithaqError, type Words } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { requireStorable } from '../database/storable.ts';
import type { ChangeSet, Draft } from '../port.ts';
import { headsOf } from '../revisions/heads.ts';
import type { Journal } from '../revisions/journal.ts';
import { draftEntry } from './draft-entry.ts';
import { changeSet, draftsIn } from './read.ts';

/** What an editor says of a change set. */
export interface ChangeSetPatch {
  readonly title?: string;
  readonly state?: 'draft' | 'in-review';
  readonly note?: string;
}

/** Opens a change set. @throws MithaqError `duplicate-id`, `invalid-input` */
export function createChangeSet(journal: Journal, given: { readonly id: string; readonly title: string }): Promise<ChangeSet> {
  return journal.inTurn(async () => {
    requireStorable(given);
    const { db, author, at } = journal;
    const { id, title } = given;
    if ((await changeSet(db, id)) !== undefined) throw new MithaqError('duplicate-id', { id });
    await db
      .insertInto('change_set')
      .values({
        ...{ id, title, state: 'draft', note: null, revision: 1, created_at: at, updated_at: at, published_at: null, size: null },
        ...{ author_id: author?.id ?? null, author_name: author?.name ?? null, publisher_id: null, publisher_name: null },
      })
      .execute();
    return { id, title, state: 'draft', revision: 1, by: author, createdAt: at, updatedAt: at, size: 0 };
  });
}

/** Renames a change set, hands it in or gives it back: its drafts get their new state in the history. @throws MithaqError `stale-revision`, `not-found`, `change-set-closed` */
export function updateChangeSet(
  journal: Journal,
  id: string,
  { from, patch }: { from: number; patch: ChangeSetPatch },
): Promise<ChangeSet> {
  return journal.inTurn(async () => {
    requireStorable(patch);
    const { db } = journal;
    const open = requireCurrent(await openChangeSet(db, id), from);
    const state = patch.state ?? open.state;
    if (state !== open.state) await handOver(journal, id, { state, message: patch.note });
    const note = patch.note === undefined ? {} : { note: patch.note };
    await revise(journal, open, { title: patch.title ?? open.title, state, ...note });
    return requireFound(await changeSet(db, id), id);
  });
}

/** Every draft's next entry: the same, in another state, with what was said. */
async function handOver(
  journal: Journal,
  id: string,
  to: { readonly state: 'draft' | 'in-review'; readonly message: string | undefined },
): Promise<void> {
  const drafts = await draftsIn(journal.db, id);
  const numbers = await nextNumbers(journal, drafts);
  const handed = drafts.map((draft) => ({ ...draft, ...to, revision: numbers.get(draft.subject) ?? 1, from: draft.revision }));
  journal.add(handed.map((draft) => draftEntry(journal, draft)));
  const revised = JSON.stringify(handed.map(({ subject, revision }) => ({ subject, revision })));
  await sql`
    update draft set revision = given.revision from jsonb_to_recordset(${revised}::jsonb) as given (subject text, revision integer)
    where draft.subject = given.subject`.execute(journal.db);
}

/** The numbers of the next entries of drafts: something may have been published of their subjects since. */
async function nextNumbers(journal: Journal, drafts: readonly Draft[]): Promise<ReadonlyMap<string, number>> {
  const heads = await headsOf(
    journal,
    drafts.map(({ subject }) => subject),
  );
  return new Map(drafts.map(({ subject, revision }) => [subject, (heads.get(subject) ?? revision) + 1]));
}

/** Gives all drafts of a change set up, and closes it. @throws MithaqError `stale-revision`, `not-found`, `change-set-closed` */
export function discardChangeSet(journal: Journal, id: string, from: number): Promise<ChangeSet> {
  return journal.inTurn(async () => {
    const { db } = journal;
    const open = requireCurrent(await openChangeSet(db, id), from);
    const drafts = await draftsIn(db, id);
    await giveUp(journal, drafts);
    return closeChangeSet(journal, open, { state: 'discarded', size: drafts.length });
  });
}

/** How a change set ends, and with how many drafts. */
interface Closing {
  readonly state: 'published' | 'discarded';
  readonly size: number;
}

/** Closes a change set; its drafts are drafts no more. */
export async function closeChangeSet({ db, author, at }: Journal, open: OpenChangeSet, { state, size }: Closing): Promise<ChangeSet> {
  const revision = open.revision + 1;
  const publishing = state === 'published' ? { publishedBy: author, publishedAt: at } : {};
  const publisher =
    state === 'published' ? { publisher_id: author?.id ?? null, publisher_name: author?.name ?? null, published_at: at } : {};
  await db
    .with('gone', (query) => query.deleteFrom('draft').where('change_set', '=', open.id))
    .updateTable('change_set')
    .set({ state, size, revision, updated_at: at, ...publisher })
    .where('id', '=', open.id)
    .execute();
  return { ...open, state, size, revision, updatedAt: at, ...publishing };
}

/** Adds the entries that give drafts up. */
export async function giveUp(journal: Journal, drafts: readonly Draft[]): Promise<void> {
  const numbers = await nextNumbers(journal, drafts);
  const { author, at } = journal;
  journal.add(
    drafts.map(({ subject, kind, revision, changeSet: set }) => ({
      ...{ subject, kind, revision: numbers.get(subject) ?? 1, from: revision },
      ...{ state: 'discarded' as const, by: author, at, changeSet: set },
    })),
  );
}

/** What changes of a change set's row. */
interface Revised {
  readonly title?: string;
  readonly state?: OpenChangeSet['state'];
  readonly note?: string;
}

/** Writes a change set's next revision. */
async function revise(journal: Journal, { id, revision }: ChangeSet, revised: Revised): Promise<void> {
  await journal.db
    .updateTable('change_set')
    .set({ ...revised, revision: revision + 1, updated_at: journal.at })
    .where('id', '=', id)
    .execute();
}

/** A change set that still takes drafts. */
export type OpenChangeSet = ChangeSet & { readonly state: 'draft' | 'in-review' };

/** A change set that still takes drafts. @throws MithaqError `not-found`, `change-set-closed` */
export async function openChangeSet(db: Database, id: string): Promise<OpenChangeSet> {
  return requireOpen(requireFound(await changeSet(db, id), id));
}

function requireOpen(found: ChangeSet): OpenChangeSet {
  const { state } = found;
  if (state === 'published' || state === 'discarded') throw new MithaqError('change-set-closed', { state: closedWords[state] });
  return { ...found, state };
}

export const closedWords: Readonly<Record<'published' | 'discarded', Words>> = {
  published: { ar: 'منشورة', en: 'published' },
  discarded: { ar: 'متروكة', en: 'discarded' },
};

/** @throws MithaqError `stale-revision` */
export function requireCurrent(found: OpenChangeSet, from: number): OpenChangeSet {
  if (found.revision !== from) throw new MithaqError('stale-revision', { current: String(found.revision) });
  return found;
}

function requireFound(found: ChangeSet | undefined, key: string): ChangeSet {
  if (found === undefined) throw new MithaqError('not-found', { key });
  return found;
}

import { AnyRecord, canonicalJson, MithaqError, readAs, referencesOf, Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import { isStorable, requireStorable } from '../database/storable.ts';
import type { Draft, DraftEdit } from '../port.ts';
import { placeOf } from '../register/sort-key.ts';
import { headsOf } from '../revisions/heads.ts';
import type { Journal } from '../revisions/journal.ts';
import { giveUp } from './change-sets.ts';
import { draftEntry } from './draft-entry.ts';
import { mergedEdit } from './merge-edit.ts';
import { namingMerged } from './naming-merged.ts';
import { draft } from './read.ts';
import { type Standing, standingOf } from './standing.ts';

/**
 * Keeps an edit as a draft. One that started from an older revision is joined with what came since where no field overlaps. Where it names a
 * record that was merged into another, it names the other.
 * @throws MithaqError `edit-conflict` with both versions, `stale-revision` where what it started from never was or what is new is there,
 * `not-found`, `in-other-change-set`, `change-set-closed`, `invalid-record`
 */
export function saveDraft(journal: Journal, edit: DraftEdit): Promise<Draft> {
  return journal.inTurn(async () => {
    const entry = edit.entry.record === 'statement' ? readAs(Statement, edit.entry) : readAs(AnyRecord, edit.entry);
    requireStorable([entry, edit.message, edit.changeSet]);
    await journal.flush();
    const standing = await standingOf(journal.db, { subject: entry.id, changeSet: edit.changeSet, from: edit.from });
    const data = joined(await namingMerged(journal.db, entry, edit.changeSet), edit.from, standing);
    return keepDraft(journal, { standing, data, act: 'publish', edit });
  });
}

/** The edit together with what came since it was begun. */
function joined(
  entry: AnyRecord | Statement,
  from: number | undefined,
  { draft: drafted, published, base }: Standing,
): AnyRecord | Statement {
  const current = drafted ?? published;
  if (current === undefined) {
    if (from !== undefined) throw new MithaqError('not-found', { key: entry.id });
    return entry;
  }
  if (from === current.revision) return entry;
  // A withdrawal that somebody proposed meanwhile is no field that an edit could be joined with.
  if (from === undefined || drafted?.act === 'withdraw') throw new MithaqError('stale-revision', { current: String(current.revision) });
  return mergedEdit({ ours: entry, base, from, theirs: current });
}

/**
 * Proposes that something published be withdrawn, from the revision that whoever proposes it looked at.
 * @throws MithaqError `not-found`, `stale-revision`, `in-other-change-set`, `change-set-closed`
 */
export function draftWithdrawal(journal: Journal, subject: string, edit: Omit<DraftEdit, 'entry'>): Promise<Draft> {
  return journal.inTurn(async () => {
    requireStorable([subject, edit.message, edit.changeSet]);
    await journal.flush();
    const standing = await standingOf(journal.db, { subject, changeSet: edit.changeSet, from: edit.from });
    const { published } = standing;
    if (published === undefined) throw new MithaqError('not-found', { key: subject });
    const current = standing.draft?.revision ?? published.revision;
    if (edit.from !== current) throw new MithaqError('stale-revision', { current: String(current) });
    return keepDraft(journal, { standing, data: published.data, act: 'withdraw', edit });
  });
}

interface Kept {
  readonly standing: Standing;
  readonly data: AnyRecord | Statement;
  readonly act: Draft['act'];
  readonly edit: Omit<DraftEdit, 'entry'>;
}

/** Writes a draft. One that says what the draft says already is left as it is, so that an edit that is sent twice is kept once. */
async function keepDraft(journal: Journal, { standing, data, act, edit }: Kept): Promise<Draft> {
  const { id: subject, record: kind } = data;
  const { draft: drafted, published, head, changeSet } = standing;
  if (drafted?.act === act && canonicalJson(drafted.data) === canonicalJson(data)) return requireDraft(journal, subject);
  const revision = head + 1;
  const base = drafted === undefined ? published?.revision : (drafted.base ?? undefined);
  const { state } = changeSet;
  const { author: by, at } = journal;
  await write(journal, { subject, kind, act, revision, data, base, changeSet: changeSet.id });
  const { from, message } = edit;
  journal.add([draftEntry(journal, { subject, kind, data, revision, from, state, changeSet: changeSet.id, message })]);
  return { subject, kind, act, data, revision, ...(base === undefined ? {} : { base }), changeSet: changeSet.id, state, by, at };
}

/** Writes the next revision of a draft that names another record now; in its change set, by whoever had it renamed. */
export async function keepRenamed(journal: Journal, draft: Draft, data: AnyRecord | Statement): Promise<void> {
  const { subject, kind, act, base, changeSet, state, revision: from } = draft;
  const revision = ((await headsOf(journal, [subject])).get(subject) ?? from) + 1;
  await write(journal, { subject, kind, act, revision, data, base, changeSet });
  journal.add([draftEntry(journal, { subject, kind, data, revision, from, state, changeSet })]);
}

async function requireDraft({ db }: Journal, subject: string): Promise<Draft> {
  const found = await draft(db, subject);
  if (found === undefined) throw new MithaqError('not-found', { key: subject });
  return found;
}

interface DraftWritten extends Pick<Draft, 'subject' | 'kind' | 'act' | 'revision' | 'data' | 'changeSet'> {
  readonly base: number | undefined;
}

/** Writes a draft's row, and with it the change set's next revision: whoever publishes a set publishes what they looked at. */
async function write({ db, author, at }: Journal, { data, base, changeSet, ...draft_ }: DraftWritten): Promise<void> {
  const place =
    data.record === 'statement' ? { about: data.subject, refers: '[]' } : { ...placeOf(data), refers: JSON.stringify(referencesOf(data)) };
  const row = {
    ...draft_,
    base: base ?? null,
    change_set: changeSet,
    data: JSON.stringify(data),
    ...{ about: null, slug: null, caption_key: null, first_day: null, last_day: null },
    ...place,
    ...{ author_id: author?.id ?? null, author_name: author?.name ?? null, at },
  };
  const { subject: _subject, ...rest } = row;
  await db
    .with('revised', (query) =>
      query
        .updateTable('change_set')
        .set((eb) => ({ revision: eb('revision', '+', 1), updated_at: at }))
        .where('id', '=', changeSet),
    )
    .insertInto('draft')
    .values(row)
    .onConflict((conflict) => conflict.column('subject').doUpdateSet(rest))
    .execute();
}

/** Gives a draft up; its revisions stay in the history. @throws MithaqError `stale-revision`, `not-found` */
export function discardDraft(journal: Journal, subject: string, from: number): Promise<void> {
  return journal.inTurn(async () => {
    await journal.flush();
    const found = isStorable(subject) ? await draft(journal.db, subject) : undefined;
    if (found === undefined) throw new MithaqError('not-found', { key: subject });
    if (found.revision !== from) throw new MithaqError('stale-revision', { current: String(found.revision) });
    await giveUp(journal, [found]);
    await sql`
      with revised as (update change_set set revision = revision + 1, updated_at = ${journal.at} where id = ${found.changeSet})
      delete from draft where subject = ${subject}`.execute(journal.db);
  });
}

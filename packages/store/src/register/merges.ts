import type { RecordKind } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable, requireStorable } from '../database/storable.ts';
import type { MergeIntent, MergeRow } from '../port.ts';
import type { MergeData } from '../revisions/entry.ts';
import { headsOf } from '../revisions/heads.ts';
import type { Journal } from '../revisions/journal.ts';

interface MergedColumns {
  readonly id: string;
  readonly into_id: string;
  readonly change_set: string;
  readonly author_name: string | null;
  readonly at: Date;
}

/** The merges that stand of these records, whichever of the two they are; all of them where none are named. The latest first. */
export async function mergesOf(db: Database, records: readonly string[] | undefined): Promise<MergeRow[]> {
  const wanted = records?.filter(isStorable);
  const { rows } = await sql<MergedColumns>`
    select id, into_id, change_set, author_name, at from merged_record
    where ${wanted === undefined ? sql`true` : sql`id = any(${wanted}::text[]) or into_id = any(${wanted}::text[])`}
    order by at desc, id`.execute(db);
  return rows.map(({ id, into_id, change_set, author_name, at }) => ({
    ...{ absorbed: id, into: into_id, changeSet: change_set, at: at.toISOString() },
    ...(author_name === null ? {} : { by: author_name }),
  }));
}

interface IntentColumns {
  readonly data: MergeData;
  readonly change_set: string;
}

/** What a change set is to merge, or did. */
export async function mergeIntent(db: Database, changeSet: string): Promise<MergeIntent | undefined> {
  if (!isStorable(changeSet)) return undefined;
  const { rows } = await sql<IntentColumns>`
    select data, change_set from revision where kind = 'merge' and state = 'draft' and change_set = ${changeSet} limit 1`.execute(db);
  return rows.map(intentOf)[0];
}

/** Open change sets that are to merge one of these records, or to undo its merge. */
export async function openMergesOf(db: Database, records: readonly string[]): Promise<MergeIntent[]> {
  const wanted = records.filter(isStorable);
  const { rows } = await sql<IntentColumns>`
    select revision.data, change_set from revision join change_set as open on open.id = revision.change_set
    where kind = 'merge' and revision.state = 'draft' and open.state in ('draft', 'in-review')
      and (revision.data ->> 'absorbed' = any(${wanted}::text[]) or revision.data ->> 'into' = any(${wanted}::text[]))
    order by revision.id`.execute(db);
  return rows.map(intentOf);
}

function intentOf({ data: { absorbed, into, act }, change_set: changeSet }: IntentColumns): MergeIntent {
  return { absorbed, into, act, changeSet };
}

/** Notes in the history what a change set is to do besides its drafts. */
export function intendMerge(journal: Journal, intent: MergeIntent): Promise<void> {
  return journal.inTurn(async () => {
    requireStorable(intent);
    const { absorbed, into, act, changeSet } = intent;
    await add(journal, { state: 'draft', changeSet, data: { absorbed, into, act } });
  });
}

/** What becomes of addresses when a change set is published: by which slugs the absorbed record was found before that. */
export interface AddressesMoving extends MergeIntent {
  readonly kind: RecordKind;
  readonly slugs: readonly string[];
}

/** Looks, before a change set is published, at the addresses that it is to move. */
export async function addressesMoving(db: Database, changeSet: string): Promise<AddressesMoving | undefined> {
  const intent = await mergeIntent(db, changeSet);
  if (intent === undefined) return undefined;
  const { rows } = await sql<{ kind: RecordKind; slugs: string[] }>`
    select kind, array[slug] || array(select slug from former_slug where record_id = record.id order by slug) as slugs from record
      where id = ${intent.absorbed}
    union all select kind, slugs from merged_record where id = ${intent.absorbed} limit 1`.execute(db);
  const [row] = rows;
  return row && { ...intent, ...row };
}

/**
 * Has the addresses of what a change set merged lead to the record that stands for it, or those of what it took apart to itself again.
 * Where its editors took the absorbed record out of the change set, nothing was merged, and no address moves: nothing is answered.
 */
export async function moveAddresses(
  journal: Journal,
  { absorbed, into, act, changeSet, kind, slugs }: AddressesMoving,
): Promise<'merged' | 'unmerged' | undefined> {
  await journal.flush();
  if ((await isThere(journal.db, absorbed)) === (act === 'merge')) return undefined;
  if (act === 'unmerge') {
    await giveBack(journal, { absorbed, changeSet, kind, slugs });
    return 'unmerged';
  }
  const revision = await add(journal, { state: 'published', changeSet, data: { absorbed, into, act, slugs } });
  const { author, at } = journal;
  await journal.db
    .insertInto('merged_record')
    .values({ id: absorbed, kind, into_id: into, slugs, revision, change_set: changeSet, author_name: author?.name ?? null, at })
    .execute();
  return 'merged';
}

/** Slugs that the record had given up lead to it again, but for those that another took meanwhile. */
async function giveBack(
  journal: Journal,
  { absorbed, changeSet, kind, slugs }: Pick<AddressesMoving, 'absorbed' | 'changeSet' | 'kind' | 'slugs'>,
): Promise<void> {
  await add(journal, { state: 'removed', changeSet, absorbed });
  await journal.db.deleteFrom('merged_record').where('id', '=', absorbed).execute();
  await sql`
    insert into former_slug (kind, slug, record_id)
    select ${kind}, given.slug, ${absorbed} from unnest(${[...slugs]}::text[]) as given (slug)
    where not exists (select from record where kind = ${kind} and record.slug = given.slug)
    on conflict do nothing`.execute(journal.db);
}

async function isThere(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql`select from record where id = ${id}`.execute(db);
  return rows.length > 0;
}

type Decided =
  | { readonly state: 'draft' | 'published'; readonly changeSet: string; readonly data: MergeData }
  | { readonly state: 'removed'; readonly changeSet: string; readonly absorbed: string };

/** Adds an entry to the history of a merge, and gives its number. */
async function add(journal: Journal, decided: Decided): Promise<number> {
  const subject = `merge of ${decided.state === 'removed' ? decided.absorbed : decided.data.absorbed}`;
  const head = (await headsOf(journal, [subject])).get(subject) ?? 0;
  const { author: by, at } = journal;
  const { state, changeSet } = decided;
  const data = decided.state === 'removed' ? {} : { data: decided.data };
  const from = head === 0 ? {} : { from: head };
  journal.add([{ subject, kind: 'merge', revision: head + 1, ...from, state, by, at, changeSet, ...data }]);
  return head + 1;
}

import { MithaqError } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable, requireStorable } from '../database/storable.ts';
import type { LearnedCount, LearnedRow, Slice, Window } from '../port.ts';
import { headsOf } from '../revisions/heads.ts';
import type { Journal } from '../revisions/journal.ts';
import { readCursor, writeCursor } from './cursor.ts';

/** Judgements by what they were passed on; of a basis that was reset, those since then. */
const counted = sql`
  select suggestion.basis, (count(*) filter (where upheld))::integer as accepted, (count(*) filter (where not upheld))::integer as rejected
  from suggestion left join learning_reset on learning_reset.basis = suggestion.basis
  where suggestion.basis is not null and standing <> 'open' and (since is null or judged_at > since)
  group by suggestion.basis`;

/** What judgements come to, for every basis that has any. */
export async function learned(db: Database): Promise<readonly LearnedCount[]> {
  const { rows } = await sql<LearnedCount>`${counted}`.execute(db);
  return rows;
}

/** How many decisions the history holds: entries are only ever added. */
export async function learningDecisions(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from revision where kind = 'learning'`.execute(db);
  return rows[0]?.count ?? 0;
}

interface ListedRow extends LearnedCount {
  readonly since: string | null;
  readonly author_name: string | null;
}

/** The same in a list, what was judged most first; with what was reset, also where nothing was judged since. */
export async function learnedList(db: Database, { limit, after }: Window): Promise<Slice<LearnedRow>> {
  const from = after === undefined ? sql`true` : isBehind(readCursor('learning', after));
  const { rows } = await sql<{ total: number; page: readonly ListedRow[] }>`
    with counted as (${counted}),
    listed as materialized (
      select basis, coalesce(accepted, 0) as accepted, coalesce(rejected, 0) as rejected, since, author_name
      from counted full join learning_reset using (basis)),
    page as (select * from listed where ${from} order by accepted + rejected desc, basis limit ${limit + 1})
    select (select count(*)::integer from listed) as total, coalesce((
      select jsonb_agg(to_jsonb(page) order by accepted + rejected desc, basis) from page), '[]') as page`.execute(db);
  const page = rows[0]?.page ?? [];
  const last = page.length > limit ? page[limit - 1] : undefined;
  return {
    rows: page.slice(0, limit).map(rowOf),
    ...(last === undefined ? {} : { next: writeCursor('learning', { key: String(last.accepted + last.rejected), id: last.basis }) }),
    total: rows[0]?.total ?? 0,
  };
}

function isBehind({ key, id }: { readonly key: string; readonly id: string }) {
  const judged = Number(key);
  if (!Number.isSafeInteger(judged)) return sql`false`;
  return sql`(accepted + rejected < ${judged}::bigint or (accepted + rejected = ${judged}::bigint and basis > ${id} collate "C"))`;
}

function rowOf({ basis, accepted, rejected, since, author_name: by }: ListedRow): LearnedRow {
  return { basis, accepted, rejected, ...(since === null ? {} : { reset: { since, ...(by === null ? {} : { by }) } }) };
}

/** The decision that stands on a basis; absent where its judgements all count. */
async function resetOf(db: Database, basis: string): Promise<string | undefined> {
  const { rows } = await sql<{ since: string }>`select since from learning_reset where basis = ${basis}`.execute(db);
  return rows[0]?.since;
}

/** Decides that of a basis only what is judged from now on counts. @throws MithaqError `not-found` where nothing was judged */
export function resetLearning(journal: Journal, basis: string): Promise<void> {
  return journal.inTurn(async () => {
    requireStorable(basis);
    await journal.flush();
    if (!(await isJudged(journal.db, basis))) throw new MithaqError('not-found', { key: basis }, ['basis']);
    await decide(journal, basis, true);
  });
}

/** Takes the latest reset of a basis back: all of its judgements count. @throws MithaqError `not-found` where there is none */
export function restoreLearning(journal: Journal, basis: string): Promise<void> {
  return journal.inTurn(async () => {
    await journal.flush();
    const reset = isStorable(basis) ? await resetOf(journal.db, basis) : undefined;
    if (reset === undefined) throw new MithaqError('not-found', { key: basis }, ['basis']);
    await decide(journal, basis, false);
  });
}

async function isJudged(db: Database, basis: string): Promise<boolean> {
  const { rows } = await sql`select from suggestion where basis = ${basis} and standing <> 'open' limit 1`.execute(db);
  return rows.length > 0;
}

async function decide(journal: Journal, basis: string, anew: boolean): Promise<void> {
  const { author, at } = journal;
  const subject = `learning of ${basis}`;
  const head = (await headsOf(journal, [subject])).get(subject);
  const decided = anew ? ({ state: 'published', data: { basis, since: at } } as const) : ({ state: 'removed' } as const);
  const number = head === undefined ? { revision: 1 } : { revision: head + 1, from: head };
  journal.add([{ subject, kind: 'learning', ...number, ...decided, by: author, at }]);
}

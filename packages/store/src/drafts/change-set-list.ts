import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable, requireStorable } from '../database/storable.ts';
import type { ChangeSet, HandOver, ListedChangeSet, Slice, Window } from '../port.ts';
import { readCursor, writeCursor } from '../register/cursor.ts';
import { authorOf } from '../revisions/read.ts';
import { type ChangeSetColumns, changeSetColumns, changeSetOf } from './read.ts';

/** The name of the list of change sets in its cursors. */
const listName = 'change-set';

/** Which change sets. */
export interface ChangeSetConditions {
  readonly states?: readonly ChangeSet['state'][];
  readonly author?: string;
  /** Only those with a draft in them: what is empty holds nothing that anybody waits for. */
  readonly holding?: boolean;
}

interface HandOverColumns {
  readonly handed_to: HandOver['to'];
  readonly handed_by_id: string | null;
  readonly handed_by_name: string | null;
  readonly handed_at: Date;
  readonly handed_note: string | null;
}

type ListedColumns = ChangeSetColumns & { readonly turn: string } & (HandOverColumns | { readonly handed_at: null });

/**
 * One page of change sets. What waits for a reviewer comes first, what has waited longest before the rest; then what others than its author
 * gave back, then what is worked on and what is closed, begun last first.
 */
export async function changeSets(db: Database, conditions: ChangeSetConditions, { limit, after }: Window): Promise<Slice<ListedChangeSet>> {
  requireStorable(conditions);
  const { states, author, holding = false } = conditions;
  const matching = sql.join(
    [
      sql`true`,
      ...(states === undefined ? [] : [sql`state = any(${[...states]}::text[])`]),
      ...(author === undefined ? [] : [sql`author_id = ${author}`]),
      ...(holding ? [sql`exists (select from draft where draft.change_set = change_set.id)`] : []),
    ],
    sql` and `,
  );
  const beyond = after === undefined ? sql`true` : beyondCursor(after);
  const total = await sql<{ many: string }>`select count(*) as many from change_set where ${matching}`.execute(db);
  const { rows } = await sql<ListedColumns>`
    with listed as (
      select change_set.*, handed.*, ${turn} as turn from change_set left join lateral (${lastHandOver}) as handed on true where ${matching})
    select ${changeSetColumns}, handed_to, handed_by_id, handed_by_name, handed_at, handed_note, turn
    from listed as change_set where ${beyond} order by turn, id desc limit ${limit + 1}`.execute(db);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: rows.slice(0, limit).map(listedOf),
    ...(last === undefined ? {} : { next: writeCursor(listName, { key: last.turn, id: last.id }) }),
    total: Number(total.rows[0]?.many ?? 0),
  };
}

function beyondCursor(after: string) {
  const { key, id } = readCursor(listName, after);
  return sql`(turn > ${key} or (turn = ${key} and id < ${id}))`;
}

/** Whose turn a change set is, as a word that sorts. */
const turn = sql`(case
    when change_set.state = 'in-review' then '0 ' || to_char(coalesce(handed_at, updated_at) at time zone 'utc', 'YYYYMMDDHH24MISSUS')
    when change_set.state = 'draft' and handed_by_id is distinct from author_id and handed_at is not null then '1'
    else '2'
  end) collate "C"`;

/** A draft's entry that only its change set's going from hand to hand made: the one before it was in the same set, in the other state. */
const isHandOver = sql`entry.state in ('draft', 'in-review') and before.state in ('draft', 'in-review') and before.state <> entry.state
  and before.change_set = entry.change_set`;
const entries = sql`revision as entry join revision as before on before.subject = entry.subject and before.revision = entry.from_revision`;
const handOverColumns = sql`entry.state as handed_to, entry.author_id as handed_by_id, entry.author_name as handed_by_name,
  entry.at as handed_at, entry.message as handed_note`;

const lastHandOver = sql`
  select ${handOverColumns} from ${entries}
  where change_set.state in ('draft', 'in-review') and entry.change_set = change_set.id and entry.state = change_set.state and ${isHandOver}
  order by entry.id desc limit 1`;

/** How a change set went from hand to hand, the earliest first. */
export async function handOvers(db: Database, id: string): Promise<readonly HandOver[]> {
  if (!isStorable(id)) return [];
  const { rows } = await sql<HandOverColumns>`
    select ${handOverColumns} from ${entries} where entry.change_set = ${id} and ${isHandOver}
    group by entry.state, entry.author_id, entry.author_name, entry.at, entry.message order by min(entry.id)`.execute(db);
  return rows.map(handOverOf);
}

function listedOf(row: ListedColumns): ListedChangeSet {
  return { ...changeSetOf(row), ...(row.handed_at === null ? {} : { handedOver: handOverOf(row) }) };
}

function handOverOf({ handed_to: to, handed_by_id, handed_by_name, handed_at, handed_note }: HandOverColumns): HandOver {
  return {
    to,
    by: authorOf(handed_by_id, handed_by_name),
    at: handed_at.toISOString(),
    ...(handed_note === null ? {} : { note: handed_note }),
  };
}

import { sql } from 'kysely';
import { coalesced } from '../database/coalesced.ts';
import type { Database } from '../database/connect.ts';

/** What came to be since it was looked at before: the questions whose answers it may have changed; or `all` of them. */
export type Undone = ReadonlySet<string> | 'all';

interface Reached {
  /** What was visible then. */
  readonly snapshot: string;
  /** Which server that was: another one counts its transactions anew. */
  readonly server: string;
  /** How far the history was sealed. */
  readonly position: string;
  /** By this process's own clock, in milliseconds. */
  readonly at: number;
}

interface Row extends Omit<Reached, 'at'> {
  readonly undone: readonly string[];
}

/** What undoes searches is kept for three days; who looked longer ago than this has missed some, for all it knows. Milliseconds. */
const longestAway = 86_400_000;
/** More than this is not told apart. */
const most = 50_000;

/**
 * Looks what came to be since it looked before, and tells `undo`: what can be searched (`search_change`), which records were published
 * or withdrawn, which texts attached. When a call returns, everything that was published before the call was told. Those who call at
 * the same time share a look.
 */
export function openUndoing(db: Database, undo: (undone: Undone) => void): () => Promise<void> {
  let reached: Reached | undefined;
  return coalesced(async () => {
    const before = reached !== undefined && performance.now() - reached.at < longestAway ? reached : undefined;
    // Until it is known again what came to be, nothing that is kept is to be trusted.
    reached = undefined;
    try {
      const { undone, ...now } = await look(db, before);
      reached = { ...now, at: performance.now() };
      if (before === undefined || before.server !== now.server || undone.includes('all') || undone.length >= most) undo('all');
      else if (undone.length > 0) undo(new Set(undone));
    } catch (fault) {
      undo('all');
      throw fault;
    }
  });
}

async function look(db: Database, before: Reached | undefined): Promise<Row> {
  const { rows } = await sql<Row>`
    with seen as (select coalesce(${before?.snapshot ?? null}::pg_snapshot, pg_current_snapshot()) as before),
      reached as (select coalesce((select position from revision where position is not null order by position desc limit 1), 0) as position)
    select pg_current_snapshot()::text as snapshot, pg_postmaster_start_time()::text as server, reached.position::text as position, array(
      select question from search_change as change cross join unnest(change.undoes) as question
      where change.xact >= (select pg_snapshot_xmin(before) from seen) and not pg_visible_in_snapshot(change.xact, (select before from seen))
      union
      select question from revision, unnest(array[
        'entry:' || subject,
        case when slug is not null then 'slug:' || kind || ':' || slug end,
        case when kind = 'text' then 'text:' || (data ->> 'source') end,
        case when kind = 'topic' then 'all:topic' end]) as question
      where revision.position > coalesce(${before?.position ?? null}::bigint, reached.position)
        and kind <> 'suggestion' and state in ('published', 'withdrawn', 'removed') and question is not null
      limit ${most}) as undone
    from reached`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new RangeError('a look always gives a row');
  return row;
}

import type { RecordKind } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { requireStorable } from '../database/storable.ts';
import type { DaySpan, DaySpans, RecordConditions } from '../port.ts';
import { isOpen, matches } from './matching.ts';

/** Months are told up to this many; beyond it years are. */
const mostMonths = 240;

/** How many records of a kind lie between the same two months or years, in one statement and therefore of one state. */
export async function daySpans(db: Database, kind: RecordKind, conditions: RecordConditions): Promise<DaySpans> {
  requireStorable(conditions);
  const { rows } = await sql<{ unit: DaySpans['unit']; undated: string; spans: readonly DaySpan[] }>`
    with matching as (select first_day, last_day, ${isOpen} as open from record where ${matches(kind, conditions)}),
      reach as (select case when (date_part('year', max(last_day)) - date_part('year', min(first_day))) * 12 >= ${mostMonths}
        then 'year' else 'month' end as unit from matching),
      parts as (select to_char(date_trunc(unit, first_day), 'YYYY-MM-DD') as first, to_char(date_trunc(unit, last_day), 'YYYY-MM-DD') as last,
        coalesce(open, false) as open, count(*) as many from matching, reach where first_day is not null group by 1, 2, 3)
    select (select unit from reach) as unit, (select count(*) from matching where first_day is null) as undated,
      coalesce((select jsonb_agg(to_jsonb(parts) order by first, last, open) from parts), '[]') as spans`.execute(db);
  return { unit: rows[0]?.unit ?? 'month', undated: Number(rows[0]?.undated ?? 0), spans: rows[0]?.spans ?? [] };
}

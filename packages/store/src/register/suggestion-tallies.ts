import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { SuggestionTally } from '../port.ts';

interface TallyRow extends SuggestionTally {
  readonly source: string;
}

/**
 * How many suggestions these sources have, and where they fall, without reading them; a source that has none is absent. Of
 * more places than `mostMarks` an even choice is given: the one at each `mostMarks`th part of the list.
 */
export async function suggestionTallies(
  db: Database,
  sources: readonly string[],
  mostMarks: number,
): Promise<ReadonlyMap<string, SuggestionTally>> {
  const wanted = sources.filter(isStorable);
  const { rows } = await sql<TallyRow>`
    with numbered as (
      select source, standing, start_at, data -> 'value' ->> 'kind' as kind,
        row_number() over (partition by source order by start_at, end_at, id) - 1 as place, count(*) over (partition by source) as total
      from suggestion where source = any(${wanted}::text[]))
    select source, count(*)::int as total, (count(*) filter (where standing = 'open'))::int as open, coalesce(
      jsonb_agg(jsonb_build_object('start', start_at, 'kind', kind) order by place)
        filter (where (total - place * ${mostMarks}::int % total) % total < ${mostMarks}::int), '[]') as marks
    from numbered group by source`.execute(db);
  return new Map(rows.map(({ source, ...tally }) => [source, tally]));
}

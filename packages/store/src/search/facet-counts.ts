import type { Day } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Facet, FacetCount, SearchResult } from '../port.ts';
import { facets } from './filters.ts';
import type { Finding } from './finding.ts';
import { boundsOf, matching } from './look-up.ts';

/** The most frequent values of a facet, so many of them. */
const mostValues = 30;

/** Counts what was found by facet, each record and passage once for each of its values. A status counts that it has on the day. */
export async function countFacets(
  db: Database,
  findings: readonly Finding[],
  asOf: Day | undefined,
): Promise<Pick<SearchResult, 'facets' | 'facetsAreCapped'>> {
  const empty: Record<Facet, FacetCount[]> = { topic: [], country: [], actor: [], year: [], status: [], publisher: [], language: [] };
  if (findings.length === 0) return { facets: empty, facetsAreCapped: false };
  const { counted } = boundsOf({ kinds: findings[0]?.asked.kinds ?? [], facets: true });
  const found = findings.map(
    ({ asked }) => sql`select * from (${matching(asked, { counted, ranked: counted })}) as found where score >= ${asked.least ?? 0}`,
  );
  const { rows } = await sql<{ facet: Facet; value: string; count: number; capped: boolean }>`
    with matching as (${sql.join(found, sql` union `)}),
    document as (
      select distinct on (kind, owner, ordinal) document.facets, document.statuses
      from matching join search_document as document using (kind, owner, ordinal)),
    label as (
      select split_part(label, ':', 1) as facet, substr(label, strpos(label, ':') + 1) as value, statuses
      from document cross join unnest(document.facets) as label),
    tally as (
      select facet, value, count(*)::integer as count, row_number() over (partition by facet order by count(*) desc, value) as place
      from label where facet <> 'status' or search_has_status(statuses, array[value], coalesce(${asOf ?? null}::date, current_date)) group by facet, value)
    select facet, value, count, (select bool_or(sample > 0 or seen >= ${counted}) from matching) as capped
    from tally where place <= ${mostValues} order by facet, place`.execute(db);
  for (const { facet, value, count } of rows) if (facets.includes(facet)) empty[facet].push({ value, count });
  return { facets: empty, facetsAreCapped: rows[0]?.capped ?? false };
}

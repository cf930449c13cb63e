import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { TaxonomyDesk, TopicUsage, TopicUses } from '../port.ts';
import type { Ask } from '../register/reading.ts';
import { topicEdits } from './read.ts';

/** The taxonomy as those see it who keep it, by way of `ask`. */
export function taxonomyDeskFrom(ask: Ask): TaxonomyDesk {
  return {
    topicEdits: () => ask((db) => topicEdits(db)),
    topicUsage: () => ask(topicUsage),
    topicUses: (codes, most) => ask((db) => topicUses(db, codes, most)),
  };
}

/** The topics of what a reader proposed: of a clause, or of an agreement. */
const proposed = sql`jsonb_path_query(suggestion.data, '$.value.topics[*]') #>> '{}'`;

/** Every clause is looked at, and every suggestion that is open: this is asked when somebody looks at the taxonomy, not when somebody reads. */
async function topicUsage(db: Database): Promise<readonly TopicUsage[]> {
  const { rows } = await sql<TopicUsage>`
    with carried (code, what, id, agreement) as (
      select distinct topic, 'clause', id, data ->> 'agreement' from record cross join jsonb_array_elements_text(data -> 'topics') as topic where kind = 'clause'
      union all
      select distinct topic, 'draft', subject, null from draft cross join jsonb_array_elements_text(data -> 'topics') as topic
        where kind = 'clause' and act = 'publish'
      union all
      select distinct topic, 'suggestion', id, null from (
        select id, ${proposed} as topic from suggestion where standing = 'open') as open),
    placed as (
      select code, false as whole, what, id, agreement from carried
      union all
      select distinct split_part(code, '.', 1), true, what, id, agreement from carried)
    select code collate "C" as code, whole, ${tally('clause')} as clauses, (count(distinct agreement) filter (where what = 'clause'))::integer as agreements,
      ${tally('draft')} as drafts, ${tally('suggestion')} as suggestions
    from placed group by code, whole order by code, whole`.execute(db);
  return rows;
}

function tally(what: string) {
  return sql`(count(*) filter (where what = ${sql.lit(what)}))::integer`;
}

async function topicUses(db: Database, codes: readonly string[], most: number): Promise<TopicUses> {
  const wanted = codes.filter(isStorable);
  const drafts = await sql<TopicUses['drafts'][number]>`
    select subject, change_set as "changeSet" from draft
    where kind = 'clause' and act = 'publish' and data -> 'topics' ?| ${wanted}::text[] order by at desc, subject limit ${most}`.execute(
    db,
  );
  const sources = await sql<TopicUses['sources'][number]>`
    select source, count(*)::integer as suggestions from suggestion
    where standing = 'open' and data #> '{value,topics}' ?| ${wanted}::text[] group by source order by count(*) desc, source limit ${most}`.execute(
    db,
  );
  return { drafts: drafts.rows, sources: sources.rows };
}

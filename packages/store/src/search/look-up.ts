import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { RawGroup, RawHit, SearchableKind } from '../port.ts';
import { excerptAround } from './excerpt.ts';
import type { Sought } from './query.ts';
import { kindForm, rangesIn, tsqueryOf, tsqueryOfWord } from './vector.ts';

/** At most so many documents of a kind are ranked and counted: ranking everything that has a common word takes seconds. */
const candidates = 1_000;
/** Most words of a passage that are shown: of a text that may only be excerpted, and of any other. */
const wordsShown = { excerpts: 20, full: 40 };
/** What a match is worth by the weight of its form: skeleton, other reading, stem, the word as written. */
const worth = '{0.05, 0.3, 0.6, 1}';

interface FoundRow {
  readonly kind: SearchableKind;
  readonly record_id: string;
  readonly language: string;
  readonly text: string;
  readonly start_at: number | null;
  readonly excerpts: boolean;
  readonly total: string;
}

export type Script = 'arabic' | 'other';

/** Where to look. */
export interface LookUp {
  readonly kinds: readonly SearchableKind[];
  /** The most hits of a kind. */
  readonly limit: number;
  /** Only texts in this script. */
  readonly script?: Script;
}

/** Looks a query that was read up in every kind, best group and best hit first; where any word will do, by how many are there first. */
export async function lookUp(db: Database, sought: Sought, { kinds, limit, script }: LookUp): Promise<RawGroup[]> {
  const query = tsqueryOf(sought);
  if (query === '') return [];
  const written = script === undefined ? sql`true` : sql`(text ~ '[\\u0600-\\u06FF]') = ${script === 'arabic'}`;
  const words = sought.relaxed ? sought.words.map(tsqueryOfWord) : [];
  const { rows } = await sql<FoundRow>`
    with candidate as (
      select document.*, array[
        (select count(*) from unnest(${words}::text[]) as word (form) where document.vector @@ word.form::tsquery),
        ts_rank(${worth}::real[], document.vector, ${query}::tsquery, 2)]::real[] as score
      from unnest(${kinds.map(kindForm)}::text[]) as wanted (form) cross join lateral (
        select kind, record_id, language, text, start_at, vector from search_document
        where vector @@ (wanted.form::tsquery && ${query}::tsquery) limit ${candidates}) as document),
    best as (
      select distinct on (kind, record_id, start_at) * from candidate where ${written}
      order by kind, record_id, start_at, score desc, length(text), text),
    placed as (
      select *, row_number() over (partition by kind order by score desc, length(text), record_id, start_at) as place,
        count(*) over (partition by kind) as total, max(score) over (partition by kind) as group_score
      from best)
    select placed.kind, placed.record_id, placed.language, placed.text, placed.start_at, placed.total,
      record.data ->> 'rights' is not distinct from 'excerpts-only' as excerpts
    from placed join record on record.id = placed.record_id
    where place <= ${limit} order by group_score desc, placed.kind, place`.execute(db);
  return groupsOf(rows, sought);
}

function groupsOf(rows: readonly FoundRow[], sought: Sought): RawGroup[] {
  const groups = new Map<SearchableKind, { kind: SearchableKind; total: number; hits: RawHit[] }>();
  for (const row of rows) {
    const group = groups.get(row.kind) ?? { kind: row.kind, total: Number(row.total), hits: [] };
    group.hits.push(hitOf(row, sought));
    groups.set(row.kind, group);
  }
  return [...groups.values()];
}

function hitOf({ kind, record_id: record, language, text, start_at: start, excerpts }: FoundRow, sought: Sought): RawHit {
  const ranges = rangesIn(text, sought);
  if (start === null) return { kind, record, text, language, ranges };
  const shown = excerptAround(text, ranges, excerpts ? wordsShown.excerpts : wordsShown.full);
  return { kind, record, text: shown.text, language, ranges: shown.ranges, offset: start + shown.offset };
}

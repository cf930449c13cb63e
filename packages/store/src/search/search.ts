import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { RawGroup, RawHit, SearchableKind } from '../port.ts';
import { excerptAround } from './excerpt.ts';
import { kindForm, rangesIn, readQuery, type Sought, tsqueryOf } from './vector.ts';

/** With fewer hits than this a query is asked again by sound. */
const enough = 3;
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

/** What to look for and where. */
export interface Search {
  readonly query: string;
  readonly kinds: readonly SearchableKind[];
  /** The most hits of a kind. */
  readonly limit: number;
}

/**
 * Looks a query up in every kind, best group and best hit first: by spelling; by sound as well where that finds next to nothing at
 * all, and, where only some kinds stay poor, among their texts in the other script: "namroush" finds what says النمروش.
 */
export async function search(db: Database, { query, kinds, limit }: Search): Promise<RawGroup[]> {
  if (!isStorable(query) || kinds.length === 0) return [];
  const spelled = await lookUp(db, readQuery(query, { bySound: false }), { kinds, limit: Math.max(limit, enough) });
  const sound = readQuery(query, { bySound: true });
  const script = otherScript(query);
  const poor = kinds.filter((kind) => (spelled.find((group) => group.kind === kind)?.total ?? 0) < enough);
  const found = spelled.map((group) => ({ ...group, hits: group.hits.slice(0, limit) }));
  if (!sound.bySound || poor.length === 0) return found;
  if (spelled.reduce((sum, { total }) => sum + total, 0) < enough) return lookUp(db, sound, { kinds, limit });
  if (script === undefined) return found;
  const sounded = await lookUp(db, sound, { kinds: poor, limit: limit + enough, script });
  return joined(spelled, sounded, limit);
}

type Script = 'arabic' | 'other';

/** The script that a query is not written in; none where it is written in both. */
function otherScript(query: string): Script | undefined {
  const arabic = /\p{Script=Arabic}/u.test(query);
  const latin = /\p{Script=Latin}/u.test(query);
  return arabic === latin ? undefined : arabic ? 'other' : 'arabic';
}

/** Puts what was found by sound behind what was found by spelling, nothing twice. */
function joined(spelled: readonly RawGroup[], sounded: readonly RawGroup[], limit: number): RawGroup[] {
  const keyOf = ({ record, offset }: RawHit) => `${record} ${offset ?? ''}`;
  const groups = new Map(spelled.map((group) => [group.kind, group]));
  for (const { kind, total, hits } of sounded) {
    const held = groups.get(kind) ?? { kind, total: 0, hits: [] };
    const known = new Set(held.hits.map(keyOf));
    const fresh = hits.filter((hit) => !known.has(keyOf(hit)));
    groups.set(kind, { kind, total: held.total + total - (hits.length - fresh.length), hits: [...held.hits, ...fresh] });
  }
  return [...groups.values()].filter(({ hits }) => hits.length > 0).map((group) => ({ ...group, hits: group.hits.slice(0, limit) }));
}

interface LookUp extends Omit<Search, 'query'> {
  /** Only texts in this script. */
  readonly script?: Script;
}

async function lookUp(db: Database, sought: Sought, { kinds, limit, script }: LookUp): Promise<RawGroup[]> {
  const query = tsqueryOf(sought);
  if (query === '') return [];
  const written = script === undefined ? sql`true` : sql`(text ~ '[\\u0600-\\u06FF]') = ${script === 'arabic'}`;
  const { rows } = await sql<FoundRow>`
    with candidate as (
      select document.*, ts_rank(${worth}::real[], document.vector, ${query}::tsquery, 2) as rank
      from unnest(${kinds.map(kindForm)}::text[]) as wanted (form) cross join lateral (
        select kind, record_id, language, text, start_at, vector from search_document
        where vector @@ (wanted.form::tsquery && ${query}::tsquery) limit ${candidates}) as document),
    best as (
      select distinct on (kind, record_id, start_at) * from candidate where ${written}
      order by kind, record_id, start_at, rank desc, length(text), text),
    placed as (
      select *, row_number() over (partition by kind order by rank desc, length(text), record_id, start_at) as place,
        count(*) over (partition by kind) as total, max(rank) over (partition by kind) as group_rank
      from best)
    select placed.kind, placed.record_id, placed.language, placed.text, placed.start_at, placed.total,
      record.data ->> 'rights' is not distinct from 'excerpts-only' as excerpts
    from placed join record on record.id = placed.record_id
    where place <= ${limit} order by group_rank desc, placed.kind, place`.execute(db);
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

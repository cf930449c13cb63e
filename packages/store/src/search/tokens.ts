import { type SearchTerm, soundKeys } from '@mithaq/reader/words';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { SearchableKind } from '../port.ts';
import { searchPartitions } from './searchable-kinds.ts';

/** Rows of one statement. */
const batch = 5_000;

/**
 * Keeps the words of documents: every form that they are found by, and for those that are said, the keys of their sound. One that is
 * known is left as it is: no writer waits for another because of a word that both use. How many documents have a word is counted when all is made
 * anew, and at a start after which there are many more (`countTokens`); it serves to choose among many, and need not be exact. A word that no document has any more does no harm.
 */
export async function keepTokens(db: Database, terms: readonly SearchTerm[], seen?: SeenTokens): Promise<void> {
  const forms = new Map<string, readonly string[]>();
  for (const { forms: found, spoken } of terms) {
    for (const { form } of found) if (!forms.has(form) && seen?.has(form) !== true) forms.set(form, []);
    for (const word of spoken) if ((forms.get(word)?.length ?? 0) === 0 && seen?.has(`~${word}`) !== true) forms.set(word, soundKeys(word));
  }
  remember(seen, forms);
  if (forms.size === 0) return;
  // In one order for everybody: two writers with the same new words wait for each other, and neither for ever.
  const rows = [...forms].map(([form, keys]) => ({ form, keys })).toSorted((one, other) => (one.form < other.form ? -1 : 1));
  for (let from = 0; from < rows.length; from += batch) await keepRows(db, rows.slice(from, from + batch));
}

/** Words that were kept already, in the same piece of work; with `~` before them those that are said. */
export type SeenTokens = Set<string>;

/** So many are remembered; more only cost time. */
const mostSeen = 300_000;

function remember(seen: SeenTokens | undefined, forms: ReadonlyMap<string, readonly string[]>): void {
  if (seen === undefined || seen.size > mostSeen) return;
  for (const [form, keys] of forms) {
    seen.add(form);
    if (keys.length > 0) seen.add(`~${form}`);
  }
}

async function keepRows(db: Database, rows: readonly { form: string; keys: readonly string[] }[]): Promise<void> {
  await sql`
    insert into search_token (form, keys)
    select form, keys from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (form text, keys text[])
    where not exists (select from search_token where search_token.form = given.form and (given.keys = '{}' or search_token.keys <> '{}'))
    order by form
    on conflict (form) do update set keys = excluded.keys`.execute(db);
}

/** Documents of a kind that words are counted in; of more a sample, drawn by chance. */
const countedIn = 5_000;

/**
 * Counts about how many documents of each kind have each word. Gives how many documents there are; while there are not half as many
 * again, the count will do.
 */
export async function countTokens(db: Database): Promise<number> {
  await sql`update search_token set documents = 1, by_kind = '{}' where by_kind <> '{}'`.execute(db);
  let all = 0;
  for (const [at, kind] of searchPartitions.entries()) all += await countKind(db, kind, at + 1);
  await sql`update search_token set documents = greatest(1, (select sum(count) from unnest(by_kind) as count)) where by_kind <> '{}'`.execute(
    db,
  );
  return all;
}

async function countKind(db: Database, kind: SearchableKind, place: number): Promise<number> {
  const { rows } = await sql<{ documents: number }>`select count(*)::float8 as documents from search_document where kind = ${kind}`.execute(
    db,
  );
  const documents = rows[0]?.documents ?? 0;
  const share = Math.min(1, countedIn / Math.max(1, documents));
  const sampled = `select vector from search.${kind}${share < 1 ? ` tablesample system (${(100 * share).toFixed(4)}) repeatable (1)` : ''}`;
  await sql`
    update search_token set by_kind[1:${sql.lit(searchPartitions.length)}] = (
      select array_agg(case when place = ${place} then (counted.ndoc / ${share}::float8)::integer else coalesce(by_kind[place], 0) end order by place)
      from generate_series(1, ${sql.lit(searchPartitions.length)}) as place)
    from ts_stat(${sampled}) as counted where search_token.form = counted.word`.execute(db);
  return documents;
}

/** Whether there are so many more documents than when words were counted that they had better be counted again. */
export async function areMiscounted(db: Database, counted: number): Promise<boolean> {
  const { rows } = await sql<{ documents: number }>`
    select sum(greatest(reltuples, 0))::float8 as documents from pg_class join pg_inherits on inhrelid = pg_class.oid
    where inhparent = 'search_document'::regclass`.execute(db);
  return (rows[0]?.documents ?? 0) > 1.5 * counted + leastGrowth;
}

/** Among few documents it does not matter which words are frequent. */
const leastGrowth = 1_000;

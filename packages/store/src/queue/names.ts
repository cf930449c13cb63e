import { queryTerms, type SearchTerm, soundKeys } from '@mithaq/reader/words';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { ChangedNames } from '../port.ts';
import { quoted } from '../search/vector.ts';

/** How many changes are looked at in one go. */
const mostChanges = 1_000;
/** So many words of texts may stand for one of a name; more share a sound with it only where it has next to none. */
const mostForms = 500;
/** What a word has to begin like to be the adjective of a place: `ليبي` of `ليبيا`, "Italian" of "Italy". */
const shortestBeginning = 3;
/** A word that stands in a larger share of the texts tells nothing, and in fewer texts than these there is nothing to save. */
const commonShare = 0.1;
const fewTexts = 50;

/** Names that came or went since sources were last looked through for them, the oldest changes first. */
export async function changedNames(db: Database): Promise<ChangedNames> {
  const { rows } = await sql<{ names: readonly string[]; through: string }>`
    with oldest as (select id, names from name_change order by id limit ${mostChanges})
    select coalesce(max(id), 0)::text as through, array(select distinct name from oldest, unnest(names) as name order by name) as names
    from oldest`.execute(db);
  return rows[0] ?? { names: [], through: '0' };
}

export async function settleNames(db: Database, through: string): Promise<void> {
  await sql`delete from name_change where id <= ${through}::bigint`.execute(db);
}

/**
 * The sources in whose text one of these names may stand, also in part, in another spelling or as an adjective: those that have a word like one
 * of the name's. Of a name's words those count that are not in every tenth text; where all are, the rarest. It errs on the side of too many: what
 * a text says, the reader decides.
 */
export async function sourcesNaming(db: Database, names: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  const texts = await countTexts(db);
  for (const name of names) {
    const sources: (readonly string[])[] = [];
    for (const term of queryTerms(name)) sources.push(await sourcesWith(db, term));
    for (const source of telling(sources, texts).flat()) found.add(source);
  }
  return [...found].toSorted();
}

function telling(sources: readonly (readonly string[])[], texts: number): readonly (readonly string[])[] {
  const rare = sources.filter(({ length }) => length <= Math.max(fewTexts, commonShare * texts));
  if (rare.length > 0) return rare;
  return sources.toSorted((one, other) => one.length - other.length).slice(0, 1);
}

async function countTexts(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from text_attachment`.execute(db);
  return rows[0]?.count ?? 0;
}

async function sourcesWith(db: Database, term: SearchTerm): Promise<readonly string[]> {
  const forms = await formsLike(db, term);
  const query = [...new Set(forms)].map(quoted).join(' | ');
  const { rows } = await sql<{ source: string }>`
    select distinct record_id as source from search_document
    where kind = 'passage' and vector @@ ${query}::tsquery and exists (select from text_attachment where source = record_id)`.execute(db);
  return rows.map(({ source }) => source);
}

/** The words of texts that may stand for one of a name: its forms, what sounds like it, and what begins like it. */
async function formsLike(db: Database, { forms, spoken }: SearchTerm): Promise<readonly string[]> {
  const own = forms.map(({ form }) => form);
  const keys = spoken.flatMap((word) => soundKeys(word));
  const beginnings = [...own, ...spoken].map(beginningOf).map((beginning) => `${beginning.replaceAll(/[\\%_]/g, '\\$&')}%`);
  const { rows } = await sql<{ form: string }>`
    select form from search_token where keys && ${keys}::text[] or form like any(${beginnings}::text[]) limit ${mostForms}`.execute(db);
  return [...own, ...rows.map(({ form }) => form)];
}

/** A word without its ending, which an adjective has another in place of; a short word as it is. */
function beginningOf(word: string): string {
  return word.slice(0, Math.max(shortestBeginning, word.length - 2));
}

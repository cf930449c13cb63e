import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { NearText } from '../port.ts';
import { bandsOf, type Shingles, sharedPart, shinglesOf } from './print.ts';

/** How many texts are compared word by word: those that meet in most bands. */
const mostCompared = 12;

/**
 * The sources whose text is much like this one, most alike first: at least `least` of the shorter stands in the longer. Those that may be
 * are found by their prints, and then compared themselves.
 */
export async function nearTexts(db: Database, text: string, least: number): Promise<NearText[]> {
  const shingles = shinglesOf(text);
  const bands = [...bandsOf(shingles)];
  if (bands.length === 0) return [];
  const { rows } = await sql<{ source: string; text: string }>`
    with likely as materialized (
      select source, (select count(*) from unnest(bands) as band where band = any(${bands}::integer[])) as met
      from text_print where bands && ${bands}::integer[] order by met desc, source limit ${mostCompared})
    select source, text from likely join source_text using (source)`.execute(db);
  return rows
    .map((row) => ({ source: row.source, ...likeness(shingles, shinglesOf(row.text)) }))
    .filter(({ shared }) => shared >= least)
    .toSorted((one, other) => other.shared - one.shared || (one.source < other.source ? -1 : 1));
}

function likeness(one: Shingles, other: Shingles): Omit<NearText, 'source'> {
  return { shared: sharedPart(one, other), longer: one.size >= other.size };
}

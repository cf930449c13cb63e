import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import { among } from './find.ts';

/** The texts attached to these sources, by source id, to the last UTF-16 code unit as they were given. */
export async function texts(db: Database, sources: readonly string[]): Promise<Map<string, string>> {
  const wanted = sources.filter(isStorable);
  const rows = await db.selectFrom('source_text').select(['source', 'text']).where('source', '=', among(wanted)).execute();
  return new Map(rows.map(({ source, text }) => [source, text]));
}

/** Which of these sources have their text attached. */
export async function attached(db: Database, sources: readonly string[]): Promise<Set<string>> {
  const wanted = sources.filter(isStorable);
  const rows = await db.selectFrom('source_text').select('source').where('source', '=', among(wanted)).execute();
  return new Set(rows.map(({ source }) => source));
}

import { MithaqError } from '@mithaq/domain';
import type { Database } from '../database/connect.ts';
import { isStorable, requireStorableText } from '../database/storable.ts';
import { indexText } from '../search/documents.ts';
import { among, recordsByIds } from './find.ts';

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

/** Attaches a text to a source, or replaces it. @throws MithaqError `not-found`, `invalid-file` */
export async function attachText(db: Database, id: string, text: string): Promise<void> {
  requireStorableText(id, text);
  const [source] = await recordsByIds(db, [id]);
  if (source?.record.record !== 'source') throw new MithaqError('not-found', { key: id });
  await db
    .insertInto('source_text')
    .values({ source: id, text })
    .onConflict((conflict) => conflict.column('source').doUpdateSet({ text }))
    .execute();
  await indexText(db, source.record, text);
}

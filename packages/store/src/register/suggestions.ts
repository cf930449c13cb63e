import { MithaqError } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable, requireStorable } from '../database/storable.ts';
import type { HeldSuggestion } from '../port.ts';
import { among } from './find.ts';

/** How many rows go into one statement. */
const batch = 1_000;

/** What the reader proposed of these sources, in the order of the text. */
export async function suggestionsOf(db: Database, sources: readonly string[]): Promise<HeldSuggestion[]> {
  const wanted = sources.filter(isStorable);
  const rows = await db
    .selectFrom('suggestion')
    .select('data')
    .where('source', '=', among(wanted))
    .orderBy('source')
    .orderBy('start_at')
    .orderBy('end_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.data);
}

export async function suggestionById(db: Database, id: string): Promise<HeldSuggestion | undefined> {
  if (!isStorable(id)) return undefined;
  const row = await db.selectFrom('suggestion').select('data').where('id', '=', id).executeTakeFirst();
  return row?.data;
}

/** Adds new suggestions. One that is held already stays as it is: a judgement is not undone by reading again. */
export async function addSuggestions(db: Database, suggestions: readonly HeldSuggestion[]): Promise<void> {
  requireStorable(suggestions);
  for (let from = 0; from < suggestions.length; from += batch) {
    const rows = suggestions
      .slice(from, from + batch)
      .map((suggestion) => ({ id: suggestion.id, source: suggestion.source, ...columns(suggestion) }));
    await db
      .insertInto('suggestion')
      .values(rows)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
}

/** Replaces a suggestion that is still at `from`. @throws MithaqError `stale-revision`, `not-found` */
export async function updateSuggestion(db: Database, suggestion: HeldSuggestion, from: number): Promise<void> {
  requireStorable(suggestion);
  const { numUpdatedRows } = await db
    .updateTable('suggestion')
    .set(columns(suggestion))
    .where('id', '=', suggestion.id)
    .where('revision', '=', from)
    .executeTakeFirst();
  if (numUpdatedRows === 1n) return;
  const held = await suggestionById(db, suggestion.id);
  if (held === undefined) throw new MithaqError('not-found', { key: suggestion.id });
  throw new MithaqError('stale-revision', { current: String(held.revision) });
}

function columns(suggestion: HeldSuggestion) {
  const { start, end, standing, revision } = suggestion;
  return { start_at: start, end_at: end, standing, revision, data: JSON.stringify(suggestion) };
}

/** A source is waiting while a suggestion of it is open. */
export const isWaiting = sql<boolean>`exists (select from suggestion where suggestion.source = record.id and suggestion.standing = 'open')`;

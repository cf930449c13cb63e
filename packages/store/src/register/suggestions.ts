import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { HeldSuggestion } from '../port.ts';
import { among } from './find.ts';

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

/** Those whose acceptance drafted something in a change set, in the order in which they were made. */
export async function suggestionsDraftedIn(db: Database, changeSet: string): Promise<HeldSuggestion[]> {
  if (!isStorable(changeSet)) return [];
  const rows = await db.selectFrom('suggestion').select('data').where('change_set', '=', changeSet).orderBy('id').execute();
  return rows.map((row) => row.data);
}

export async function suggestionById(db: Database, id: string): Promise<HeldSuggestion | undefined> {
  if (!isStorable(id)) return undefined;
  const row = await db.selectFrom('suggestion').select('data').where('id', '=', id).executeTakeFirst();
  return row?.data;
}

export const hasOpen = sql<boolean>`exists (select from suggestion where suggestion.source = record.id and suggestion.standing = 'open')`;
export const hasJudged = sql<boolean>`exists (select from suggestion where suggestion.source = record.id and suggestion.standing <> 'open')`;
/** Somebody said that nobody needs to read it. */
export const isAside = sql<boolean>`exists (select from source_aside where source_aside.source = record.id)`;
/** A source is waiting while a suggestion of it is open, and until somebody puts it aside. */
export const isWaiting = sql<boolean>`${hasOpen} and not ${isAside}`;

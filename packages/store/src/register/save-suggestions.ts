import { MithaqError } from '@mithaq/domain';
import { sql } from 'kysely';
import { requireStorable } from '../database/storable.ts';
import type { HeldSuggestion } from '../port.ts';
import { headsOf } from '../revisions/heads.ts';
import type { Journal } from '../revisions/journal.ts';
import { suggestionById } from './suggestions.ts';

/** How many rows go into one statement. */
const batch = 1_000;

/** Adds new suggestions. One that is held already stays as it is: a judgement is not undone by reading again. */
export function addSuggestions(journal: Journal, suggestions: readonly HeldSuggestion[]): Promise<void> {
  return journal.inTurn(async () => {
    requireStorable(suggestions);
    for (let from = 0; from < suggestions.length; from += batch) await addBatch(journal, suggestions.slice(from, from + batch));
  });
}

async function addBatch(journal: Journal, suggestions: readonly HeldSuggestion[]): Promise<void> {
  const given = new Map(suggestions.map((one) => [one.id, withoutAbsent(one)]));
  const heads = await headsOf(journal, [...given.keys()]);
  for (const id of await heldOf(journal, [...given.keys()])) given.delete(id);
  const fresh = [...given.values()].map((data) => ({ data, entry: (heads.get(data.id) ?? 0) + 1 }));
  await sql`
    insert into suggestion (id, source, start_at, end_at, standing, revision, entry, data)
    select data ->> 'id', data ->> 'source', (data ->> 'start')::integer, (data ->> 'end')::integer, data ->> 'standing',
      (data ->> 'revision')::integer, entry, data
    from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) as given (data jsonb, entry integer)`.execute(journal.db);
  journal.add(fresh.map(({ data, entry }) => entryOf(journal, data, entry)));
}

async function heldOf({ db }: Journal, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('suggestion')
    .select('id')
    .where('id', '=', sql<string>`any(${[...ids]}::text[])`)
    .execute();
  return rows.map(({ id }) => id);
}

/** Replaces a suggestion that is still at `from`. @throws MithaqError `stale-revision`, `not-found` */
export function updateSuggestion(journal: Journal, given: HeldSuggestion, from: number): Promise<void> {
  return journal.inTurn(async () => {
    const { db } = journal;
    requireStorable(given);
    const suggestion = withoutAbsent(given);
    const { start, end, standing, revision } = suggestion;
    const row = { start_at: start, end_at: end, standing, revision, data: JSON.stringify(suggestion) };
    const updated = await db
      .updateTable('suggestion')
      .set((eb) => ({ ...row, entry: eb('entry', '+', 1) }))
      .where('id', '=', suggestion.id)
      .where('revision', '=', from)
      .returning('entry')
      .executeTakeFirst();
    if (updated !== undefined) return journal.add([entryOf(journal, suggestion, updated.entry)]);
    const held = await suggestionById(db, suggestion.id);
    if (held === undefined) throw new MithaqError('not-found', { key: suggestion.id });
    throw new MithaqError('stale-revision', { current: String(held.revision) });
  });
}

/** Withdraws suggestions that nobody makes any more; the history keeps them. */
export function removeSuggestions(journal: Journal, ids: readonly string[]): Promise<void> {
  return journal.inTurn(async () => {
    if (ids.length === 0) return;
    const { db, author, at } = journal;
    await journal.flush();
    const gone = await db
      .deleteFrom('suggestion')
      .where('id', '=', sql<string>`any(${[...ids]}::text[])`)
      .returning(['id', 'entry'])
      .execute();
    journal.add(
      gone.map(({ id, entry }) => ({
        ...{ subject: id, kind: 'suggestion' as const, revision: entry + 1, from: entry },
        ...{ state: 'removed' as const, by: author, at },
      })),
    );
  });
}

function entryOf({ author, at }: Journal, suggestion: HeldSuggestion, revision: number) {
  const from = revision === 1 ? {} : { from: revision - 1 };
  return {
    subject: suggestion.id,
    kind: 'suggestion' as const,
    revision,
    ...from,
    state: 'published' as const,
    by: author,
    at,
    data: suggestion,
  };
}

/** A member that is `undefined` is none: JSON does not have it. */
function withoutAbsent({ judgedBy, judgedAt, ...suggestion }: HeldSuggestion): HeldSuggestion {
  return { ...suggestion, ...(judgedBy === undefined ? {} : { judgedBy }), ...(judgedAt === undefined ? {} : { judgedAt }) };
}

import type { AnyRecord, Judgement, Statement } from '@mithaq/domain';
import type { SuggestionEntry, TextEntry } from '@mithaq/domain/interchange';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { requireStorable } from '../../database/storable.ts';
import { placeOf } from '../../register/sort-key.ts';
import { insert } from './insert.ts';

/** Puts the published records back. Which revision each is, and since when it is there, the history says. */
export async function putRecords(db: Database, records: readonly AnyRecord[]): Promise<void> {
  requireStorable(records);
  const rows = records.map((record) => ({ id: record.id, kind: record.record, data: record, ...placeOf(record) }));
  await sql`
    insert into record (id, kind, slug, revision, data, caption_key, sort_day, first_day, last_day, created_at, updated_at)
    select given.id, given.kind, given.slug, coalesce(latest.revision, 1), given.data, given.caption_key,
      case given.kind when 'agreement' then '' else coalesce(to_char(given.first_day, 'YYYY-MM-DD'), '') end, given.first_day, given.last_day,
      coalesce(earliest.at, now()), coalesce(latest.at, now())
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
        id text, kind text, slug text, data jsonb, caption_key text, first_day date, last_day date)
      left join lateral (select revision, at from revision
        where subject = given.id and state = 'published' order by revision desc limit 1) as latest on true
      left join lateral (select at from revision
        where subject = given.id and state = 'published' and revision > coalesce((
          select max(gone.revision) from revision as gone where gone.subject = given.id and gone.state = 'withdrawn'), 0)
        order by revision limit 1) as earliest on true`.execute(db);
}

/** Puts the published statements back. */
export async function putStatements(db: Database, statements: readonly Statement[]): Promise<void> {
  requireStorable(statements);
  await sql`
    insert into statement (id, subject, property, standing, data, updated_at, revision)
    select data ->> 'id', data ->> 'subject', data ->> 'property', data ->> 'standing', data, coalesce(latest.at, now()), coalesce(latest.revision, 1)
    from jsonb_to_recordset(${JSON.stringify(statements.map((data) => ({ data })))}::jsonb) as given (data jsonb)
      left join lateral (select revision, at from revision
        where subject = given.data ->> 'id' and state = 'published' order by revision desc limit 1) as latest on true`.execute(db);
}

/** Puts texts back, each under its digest, and says whose they are now. */
export async function putTexts(db: Database, texts: readonly TextEntry[]): Promise<void> {
  await insert(db, { table: 'text_content', columns: { sha256: 'text', text: 'text' } }, texts);
  const attached = texts.flatMap(({ sha256, sources }) => sources.map((source) => ({ source, sha256 })));
  await sql`
    insert into text_attachment (source, sha256, revision, attached_at)
    select source, sha256, coalesce(told.latest, 1), coalesce(told.first, now())
    from jsonb_to_recordset(${JSON.stringify(attached)}::jsonb) as given (source text, sha256 text)
      left join lateral (select max(revision) as latest, min(at) as first from revision
        where subject = 'text of ' || given.source and state = 'published' and revision > coalesce((
          select max(gone.revision) from revision as gone where gone.subject = 'text of ' || given.source and gone.state = 'removed'), 0)
      ) as told on true`.execute(db);
}

/** Puts suggestions back, each with the number of its latest entry in the history. */
export async function putSuggestions(db: Database, suggestions: readonly SuggestionEntry[]): Promise<void> {
  requireStorable(suggestions);
  await sql`
    insert into suggestion (id, source, start_at, end_at, standing, revision, entry, data)
    select data ->> 'id', data ->> 'source', (data ->> 'start')::integer, (data ->> 'end')::integer, data ->> 'standing',
      (data ->> 'revision')::integer, coalesce((select max(entry.revision) from revision as entry where entry.subject = given.data ->> 'id'), 1), data
    from jsonb_to_recordset(${JSON.stringify(suggestions.map((data) => ({ data })))}::jsonb) as given (data jsonb)`.execute(db);
}

/** Puts judgements back. A judgement is never changed, so each is its first revision. */
export async function putJudgements(db: Database, judgements: readonly Judgement[]): Promise<void> {
  const rows = judgements.map((data) => ({ id: data.id, one: data.one, other: data.other, revision: 1, data }));
  await insert(db, { table: 'judgement', columns: { id: 'text', one: 'text', other: 'text', revision: 'integer', data: 'jsonb' } }, rows);
}

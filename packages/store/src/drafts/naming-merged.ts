import { AnyRecord, readAs, repointed, Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { mergeIntent } from '../register/merges.ts';
import { idsIn } from './ids-in.ts';

/**
 * An edit as it names records now: whoever has read an older page, or accepts what was proposed before, names records that were merged into
 * others since. What takes a merge apart names the absorbed record itself.
 */
export async function namingMerged<Of extends AnyRecord | Statement>(
  db: Database,
  entry: Of,
  changeSet: string,
): Promise<AnyRecord | Statement> {
  const named = idsIn(entry).filter((id) => id !== entry.id);
  const { rows } = await sql<{ id: string; into: string }>`
    select merged_record.id, record.id as into from merged_record
      join record on record.id = any (array(select merged_into(merged_record.kind, merged_record.id)))
    where merged_record.id = any(${named}::text[])`.execute(db);
  if (rows.length === 0) return entry;
  const intent = await mergeIntent(db, changeSet);
  const kept = intent?.act === 'unmerge' ? intent.absorbed : undefined;
  return renamed(entry, new Map(rows.flatMap(({ id, into }) => (id === kept ? [] : [[id, into] as const]))));
}

/** @throws MithaqError `invalid-record` where it would not be one any more: a recognition of a record by itself */
export function renamed(entry: AnyRecord | Statement, pointers: ReadonlyMap<string, string>): AnyRecord | Statement {
  const next = repointed(entry, pointers);
  if (next === entry) return entry;
  return entry.record === 'statement' ? readAs(Statement, next) : readAs(AnyRecord, next);
}

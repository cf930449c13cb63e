import 'server-only';
import { type AuditEntry, failureOf, type MithaqClient, type RevisionDifferences } from '@mithaq/client';
import { RecordId, StatementId } from '@mithaq/domain';

/** An entry of the history, with what it changed where it changed something that was there before. */
export interface AskedEntry {
  readonly entry: AuditEntry;
  readonly fields: RevisionDifferences['fields'] | undefined;
}

/** Entries with their differences. One that cannot be told, of what was taken away since, takes nothing from the others. */
export function withDifferences(client: MithaqClient, rows: readonly AuditEntry[]): Promise<AskedEntry[]> {
  return Promise.all(rows.map(async (entry) => ({ entry, fields: await fieldsOf(client, entry) })));
}

async function fieldsOf(client: MithaqClient, { subject, from, revision }: AuditEntry): Promise<AskedEntry['fields']> {
  const id = [RecordId, StatementId].map((schema) => schema.safeParse(subject)).find(({ success }) => success)?.data;
  if (id === undefined || from === undefined) return undefined;
  try {
    return (await client.records.compare.query({ id, from, to: revision })).fields;
  } catch (fault) {
    if (failureOf(fault) === undefined) throw fault;
    return undefined;
  }
}

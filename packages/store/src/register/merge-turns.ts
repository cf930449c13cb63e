import type { Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { TurnRow } from '../port.ts';

/** Every published statement that names one of these records anywhere in it. Whole statements are searched, so it reads all of them. */
export async function statementsNaming(db: Database, records: readonly string[]): Promise<Statement[]> {
  const { rows } = await sql<{ data: Statement }>`
    select data from statement
    where exists (select from unnest(${records.filter(isStorable)}::text[]) as named (id) where position('"' || named.id || '"' in data::text) > 0)
    order by id`.execute(db);
  return rows.map(({ data }) => data);
}

interface TurnColumns {
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly now: unknown;
  readonly revision: number | null;
}

/** What a published change set made of each record and statement that it changed, with what readers saw of it before, and see now. */
export async function turnsOf(db: Database, changeSet: string): Promise<TurnRow[]> {
  if (!isStorable(changeSet)) return [];
  const { rows } = await sql<TurnColumns>`
    select entry.subject, entry.data as after,
      (select earlier.data from revision as earlier where earlier.subject = entry.subject and earlier.revision < entry.revision
        and earlier.state in ('published', 'withdrawn', 'removed') order by earlier.revision desc limit 1) as before,
      coalesce(record.data, statement.data) as now, coalesce(record.revision, statement.revision) as revision
    from revision as entry left join record on record.id = entry.subject left join statement on statement.id = entry.subject
    where entry.change_set = ${changeSet} and entry.state in ('published', 'withdrawn', 'removed')
      and entry.kind not in ('suggestion', 'judgement', 'text', 'learning', 'merge', 'topic')
    order by entry.subject`.execute(db);
  return rows.map(({ subject, before, after, now, revision }) => ({
    subject,
    ...(before === null ? {} : { before }),
    ...(after === null ? {} : { after }),
    ...(now === null ? {} : { now }),
    ...(revision === null ? {} : { revision }),
  }));
}

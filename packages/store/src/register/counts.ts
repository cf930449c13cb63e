import { recordKinds } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Counts } from '../port.ts';
import { isWaiting } from './suggestions.ts';

const nothing: Counts = {
  ...{ actor: 0, office: 0, tenure: 0, recognition: 0, place: 0, agreement: 0, clause: 0, event: 0, source: 0 },
  ...{ statement: 0, citation: 0, attachedSource: 0, waitingSource: 0, openSuggestion: 0 },
};

/** How much of everything there is, in one statement. A passage cited by several statements counts once. */
export async function counts(db: Database): Promise<Counts> {
  const { rows } = await sql<{ what: string; many: string }>`
    select kind as what, count(*) as many from record where kind = any(${[...recordKinds]}::text[]) group by kind
    union all select 'statement', count(*) from statement
    union all select 'citation', count(*) from (select distinct source, start_at, end_at from citation) as passage
    union all select 'attachedSource', count(*) from source_text
    union all select 'waitingSource', count(*) from record where kind = 'source' and ${isWaiting}
    union all select 'openSuggestion', count(*) from suggestion where standing = 'open'
      and not exists (select from source_aside where source_aside.source = suggestion.source)`.execute(db);
  return { ...nothing, ...Object.fromEntries(rows.map(({ what, many }) => [what, Number(many)])) };
}

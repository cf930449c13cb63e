import { Judgement, MithaqError, readAs } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable, requireStorable } from '../database/storable.ts';
import type { Journal } from '../revisions/journal.ts';

/** Every judgement about any of these records, all of them where none are named; oldest first. */
export async function judgements(db: Database, about: readonly string[] | undefined): Promise<Judgement[]> {
  const wanted = about?.filter(isStorable);
  const { rows } = await sql<{ data: Judgement }>`
    select data from judgement where ${wanted === undefined ? sql`true` : sql`one = any(${wanted}::text[]) or other = any(${wanted}::text[])`}
    order by id`.execute(db);
  return rows.map(({ data }) => data);
}

/**
 * Keeps a judgement. It is never changed: whoever thinks otherwise judges the pair again.
 * @throws MithaqError `invalid-record`, `duplicate-id`, `not-found` where a record of the pair is not there
 */
export function saveJudgement(journal: Journal, given: Judgement): Promise<void> {
  return journal.inTurn(async () => {
    const judgement = readAs(Judgement, given);
    requireStorable(judgement);
    await journal.flush();
    await requireNew(journal.db, judgement);
    const { id, one, other } = judgement;
    await journal.db
      .insertInto('judgement')
      .values({ id, one, other, revision: 1, data: JSON.stringify(judgement) })
      .execute();
    const { author, at } = journal;
    journal.add([{ subject: id, kind: 'judgement', revision: 1, state: 'published', by: author, at, data: judgement }]);
  });
}

async function requireNew(db: Database, { id, one, other }: Judgement): Promise<void> {
  const { rows } = await sql<{ judged: boolean; missing: string | null }>`
    select exists (select from judgement where id = ${id}) as judged, (
      select pair.id from (values (${one}::text), (${other}::text)) as pair (id)
      where not exists (select from record where record.id = pair.id) and not exists (select from draft where draft.subject = pair.id)
      limit 1) as missing`.execute(db);
  const found = rows[0];
  if (found?.judged === true) throw new MithaqError('duplicate-id', { id });
  if (typeof found?.missing === 'string') throw new MithaqError('not-found', { key: found.missing });
}

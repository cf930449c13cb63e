import { MithaqError } from '@mithaq/domain';
import { sql } from 'kysely';
import { keepPrints } from '../copies/prints.ts';
import type { Database } from '../database/connect.ts';
import { requireStorableText } from '../database/storable.ts';
import { sha256Of, type TextData } from '../revisions/entry.ts';
import type { Journal } from '../revisions/journal.ts';
import { indexText } from '../search/documents.ts';
import { recordsByIds } from './find.ts';

/** What the history calls a source's text. */
export function textSubject(source: string): string {
  return `text of ${source}`;
}

/**
 * Attaches a text to a source, or replaces the one it has, which the history keeps. The text that it has already changes nothing.
 * @throws MithaqError `not-found`, `invalid-file`
 */
export function attachText(journal: Journal, id: string, text: string): Promise<void> {
  return journal.inTurn(async () => {
    const { db } = journal;
    requireStorableText(id, text);
    await journal.flush();
    const [source] = await recordsByIds(db, [id]);
    if (source?.record.record !== 'source') throw new MithaqError('not-found', { key: id });
    const data = { source: id, sha256: sha256Of(text), length: text.length };
    const { head, sha256 } = await lookUnder(db, id);
    if (sha256 === data.sha256) return;
    await keep(journal, { data, text, head });
    await indexText(db, source.record, text);
    await keepPrints(db, [{ source: id, sha256: data.sha256, text }]);
  });
}

async function lookUnder(db: Database, source: string): Promise<{ readonly head: number; readonly sha256: string | null }> {
  const { rows } = await sql<{ head: number; sha256: string | null }>`
    select coalesce(max(revision), 0) as head, (select sha256 from text_attachment where source = ${source}) as sha256
    from revision where subject = ${textSubject(source)}`.execute(db);
  return rows[0] ?? { head: 0, sha256: null };
}

async function keep(journal: Journal, { data, text, head }: { readonly data: TextData; readonly text: string; readonly head: number }) {
  const { db, author, at } = journal;
  const revision = head + 1;
  await db
    .insertInto('text_content')
    .values({ sha256: data.sha256, text })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
  await db
    .insertInto('text_attachment')
    .values({ source: data.source, sha256: data.sha256, revision, attached_at: new Date(at) })
    .onConflict((conflict) => conflict.column('source').doUpdateSet({ sha256: data.sha256, revision }))
    .execute();
  const from = head === 0 ? {} : { from: head };
  journal.add([{ subject: textSubject(data.source), kind: 'text', revision, ...from, state: 'published', by: author, at, data }]);
}

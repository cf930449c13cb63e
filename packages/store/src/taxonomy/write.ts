import { MithaqError } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable, requireStorable } from '../database/storable.ts';
import type { HeldTopicEdit, TaxonomyWriting, TopicSaying } from '../port.ts';
import type { Journal } from '../revisions/journal.ts';
import { topicEdits } from './read.ts';

/** Changing the taxonomy within one transaction. */
export function taxonomyWritingTo(journal: Journal): TaxonomyWriting {
  return {
    saveTopicEdit: (saying) => journal.inTurn(() => saveTopicEdit(journal, saying)),
    hasCarriedTopic: (code) => journal.inTurn(() => hasCarriedTopic(journal, code)),
  };
}

/**
 * Whether a topic may be retired depends on others: of two who each change one at once, the second would write
 * the act of the same number, and is run again on what the first left (`transact`).
 */
async function saveTopicEdit(journal: Journal, { code, edit, from, message }: TopicSaying): Promise<HeldTopicEdit> {
  requireStorable({ code, edit, message });
  await journal.flush();
  const [head] = await topicEdits(journal.db, code);
  if ((head?.revision ?? 0) !== from)
    throw new MithaqError('topic-changed', { who: head?.by ?? { ar: 'أحدهم', en: 'Somebody' } }, ['from']);
  const { author, at } = journal;
  const revision = from + 1;
  const number = head === undefined ? { revision } : { revision, from };
  const data = { code, act: (await acts(journal.db)) + 1, ...(edit === undefined ? {} : { edit }) };
  journal.add([{ subject: `topic ${code}`, kind: 'topic', ...number, state: 'published', data, by: author, at, message }]);
  return { code, ...(edit === undefined ? {} : { edit }), revision, ...(author === null ? {} : { by: author.name }), at };
}

async function acts(db: Database): Promise<number> {
  const { rows } = await sql<{ acts: number }>`select acts from taxonomy_act`.execute(db);
  return rows[0]?.acts ?? 0;
}

async function hasCarriedTopic(journal: Journal, code: string): Promise<boolean> {
  if (!isStorable(code)) return false;
  await journal.flush();
  const { rows } = await sql<{ carried: boolean }>`
    select exists (
      select from revision where id > (select min(id) from revision where subject = ${`topic ${code}`})
        and (kind = 'clause' and data -> 'topics' ? ${code} or kind = 'suggestion' and data #> '{value,topics}' ? ${code})) as carried`.execute(
    journal.db,
  );
  return rows[0]?.carried ?? false;
}

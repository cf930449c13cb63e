import { MithaqError } from '@mithaq/domain';
import type { BundleItem } from '@mithaq/domain/interchange';
import { attachText } from '../../register/attach-text.ts';
import { saveJudgement } from '../../register/judgements.ts';
import { publishRecords } from '../../register/publish-records.ts';
import { publishStatements } from '../../register/save-statement.ts';
import { addSuggestions } from '../../register/save-suggestions.ts';
import type { Journal } from '../../revisions/journal.ts';
import { sorted } from './put-back.ts';

/**
 * Takes in what a bundle brings without a history, such as one that was exported: it is the beginning of one, made by the register itself.
 * @throws MithaqError `missing-file` for drafts, which are nothing without the history that they are part of
 */
export async function takeIn(journal: Journal, items: readonly BundleItem[]): Promise<void> {
  const { records, statements, judgements, suggestions, changeSets, drafts, texts } = sorted(items);
  if (changeSets.length + drafts.length > 0) throw new MithaqError('missing-file', { name: 'revisions.jsonl' }, ['revisions.jsonl']);
  await publishRecords(
    journal,
    records.map((record) => ({ record, before: undefined })),
  );
  await publishStatements(
    journal,
    statements.map((statement) => ({ statement, before: undefined })),
  );
  for (const { sources, text } of texts) for (const source of sources) await attachText(journal, source, text);
  await addSuggestions(journal, suggestions);
  for (const judgement of judgements) await saveJudgement(journal, judgement);
  await journal.flush();
}

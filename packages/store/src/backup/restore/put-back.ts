import type { AnyRecord, Judgement, Statement } from '@mithaq/domain';
import type { BundleItem, ChangeSetEntry, DraftEntry, RevisionEntry, SuggestionEntry, TextEntry } from '@mithaq/domain/interchange';
import type { Database } from '../../database/connect.ts';
import { putHistory } from './history.ts';
import { putJudgements, putRecords, putStatements, putSuggestions, putTexts } from './published.ts';
import { putChangeSets, putDrafts } from './workflow.ts';

/** What a few lines of a bundle hold, by what it is. */
export interface Sorted {
  readonly records: readonly AnyRecord[];
  readonly statements: readonly Statement[];
  readonly judgements: readonly Judgement[];
  readonly revisions: readonly RevisionEntry[];
  readonly suggestions: readonly SuggestionEntry[];
  readonly changeSets: readonly ChangeSetEntry[];
  readonly drafts: readonly DraftEntry[];
  readonly texts: readonly TextEntry[];
}

export function sorted(items: readonly BundleItem[]): Sorted {
  const entries = items.flatMap((item) => ('part' in item ? [] : [item]));
  const parts = items.flatMap((item) => ('part' in item ? [item] : []));
  return {
    records: entries.flatMap((entry) => (entry.record === 'statement' ? [] : [entry])),
    statements: entries.flatMap((entry) => (entry.record === 'statement' ? [entry] : [])),
    judgements: parts.flatMap((item) => (item.part === 'judgement' ? [item.value] : [])),
    revisions: parts.flatMap((item) => (item.part === 'revision' ? [item.value] : [])),
    suggestions: parts.flatMap((item) => (item.part === 'suggestion' ? [item.value] : [])),
    changeSets: parts.flatMap((item) => (item.part === 'change-set' ? [item.value] : [])),
    drafts: parts.flatMap((item) => (item.part === 'draft' ? [item.value] : [])),
    texts: parts.flatMap((item) => (item.part === 'text' ? [item.value] : [])),
  };
}

/** Puts back what a register had that brings its history: everything as it was, nothing added. */
export async function putBack(db: Database, items: readonly BundleItem[]): Promise<void> {
  const { records, statements, judgements, revisions, suggestions, changeSets, drafts, texts } = sorted(items);
  if (texts.length > 0) await putTexts(db, texts);
  if (revisions.length > 0) await putHistory(db, revisions);
  if (records.length > 0) await putRecords(db, records);
  if (statements.length > 0) await putStatements(db, statements);
  if (judgements.length > 0) await putJudgements(db, judgements);
  if (suggestions.length > 0) await putSuggestions(db, suggestions);
  if (changeSets.length > 0) await putChangeSets(db, changeSets);
  if (drafts.length > 0) await putDrafts(db, drafts);
}

import { LocalizedText, recordKinds } from '@mithaq/domain';
import { z } from 'zod';
import { ChangeSetTitle } from './change-set.ts';
import { ChangeSetRef } from './change-set-ref.ts';
import { written } from './written.ts';

/** How many records and statements one import may bring, and how many of them its report names. */
export const mostEntries = 5_000;
export const mostEntriesTold = 500;

/**
 * Records and statements as files. `bundle`: the files of a bundle, `manifest.json` and `records/….jsonl`. `tables`: the CSV tables of an
 * export. `simple`: `agreements.csv` and, where it is needed, `actors.csv`, as somebody begins them in a spreadsheet.
 */
export const StructuredImport = z.object({
  format: z.enum(['bundle', 'tables', 'simple']),
  files: z
    .array(z.object({ name: written(200).min(1), content: z.string() }))
    .min(1)
    .max(60),
});
export type StructuredImport = z.output<typeof StructuredImport>;

export const DraftImportRequest = StructuredImport.extend({ title: ChangeSetTitle.optional() });
export type DraftImportRequest = z.output<typeof DraftImportRequest>;

/** What an import would make of one record or statement. `fields` are those that differ; `subject` is the record of a statement. */
export const ImportedEntry = z.object({
  id: z.string(),
  kind: z.enum([...recordKinds, 'statement']),
  outcome: z.enum(['created', 'changed']),
  label: LocalizedText.optional(),
  subject: z.string().optional(),
  fields: z.array(z.string()),
});
export type ImportedEntry = z.output<typeof ImportedEntry>;

/** One thing that is wrong with an import: `path` says in which file, line or row and where in it; `message` so in the caller's language. */
export const ImportProblem = z.object({
  code: z.string(),
  path: z.array(z.union([z.string(), z.int()])),
  message: z.string(),
});
export type ImportProblem = z.output<typeof ImportProblem>;

/**
 * What an import would do. `refused`: nothing of it, because of the problems. `unchanged` entries are here already as they would come,
 * published or drafted; `nothing` is an import that has no others. The first of the entries and problems are named, the rest counted.
 */
export const ImportPlan = z.object({
  outcome: z.enum(['ready', 'nothing', 'refused']),
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  entries: z.array(ImportedEntry),
  problems: z.array(ImportProblem),
  problemsLeft: z.int(),
});
export type ImportPlan = z.output<typeof ImportPlan>;

/** What an import did: one change set of drafts, to be reviewed and published; none where there was nothing to change. */
export const ImportDrafted = z.object({ plan: ImportPlan, changeSet: ChangeSetRef.optional() });
export type ImportDrafted = z.output<typeof ImportDrafted>;

import { RecordId, StatementId } from '@mithaq/domain';
import { z } from 'zod';
import { Ref } from './ref.ts';
import { SourceRef } from './statement.ts';
import { Key, written } from './written.ts';

/** The formats that a reference is given in: plain words in the caller's language, BibTeX, RIS, CSL-JSON. */
export const ReferenceFormat = z.enum(['text', 'bib', 'ris', 'csl.json']);
export type ReferenceFormat = z.output<typeof ReferenceFormat>;

/**
 * What to cite: a record; or what `statements` say of it (all of one value), with all their passages; or one passage of it, by its `source`, `start` and
 * `end` (UTF-16 code units). `base` is where readers reach the dashboard: the permanent address `/id/<id>` of what is cited is made of it.
 */
export const ReferenceRequest = z.object({
  record: RecordId,
  statements: z.array(StatementId).min(1).max(100).optional(),
  source: Key.optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  base: written(500).pipe(z.url({ protocol: /^https?$/ })),
});
export type ReferenceRequest = z.output<typeof ReferenceRequest>;

/** What is cited, and the reference in each format. */
export const ReferenceAnswer = z.object({
  of: Ref,
  /** The record as part of which it is read: a clause's agreement. */
  parent: Ref.optional(),
  passages: z.array(z.object({ source: SourceRef, exact: z.string() })),
  formats: z.array(z.object({ format: ReferenceFormat, text: z.string() })),
});
export type ReferenceAnswer = z.output<typeof ReferenceAnswer>;

import { Day, recordKinds } from '@mithaq/domain';
import { z } from 'zod';
import { PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';
import { RevisionView } from './revision.ts';
import { written } from './written.ts';

/** What the history tells of: records and statements, suggestions of the reader, judgements, attached texts, what was decided about learning, and merges of records. */
export const AuditKind = z.enum([...recordKinds, 'statement', 'suggestion', 'judgement', 'text', 'learning', 'merge', 'topic']);
export type AuditKind = z.output<typeof AuditKind>;

/** Which entries of the history; every given condition has to hold. `author` is somebody's id; the days are both included. */
export const AuditFilter = PageRequest.extend({
  subject: written(160).min(1).optional(),
  kinds: z.array(AuditKind).min(1).max(AuditKind.options.length).optional(),
  author: written(160).min(1).optional(),
  changeSet: written(160).min(1).optional(),
  after: Day.optional(),
  until: Day.optional(),
});
export type AuditFilter = z.output<typeof AuditFilter>;

/** One entry of the register's history. */
export const AuditEntry = RevisionView.extend({
  /** Its place in the one chain of the register, counted from 1. */
  position: z.int(),
  subject: z.string(),
  kind: AuditKind,
  /** The record, where the subject is one that is held. */
  record: Ref.optional(),
  /** Who made it, by id; absent where the register did. */
  author: z.string().optional(),
  /** SHA-256 of the entry's canonical JSON (RFC 8785), lower-case hexadecimal. */
  digest: z.string(),
});
export type AuditEntry = z.output<typeof AuditEntry>;
export const AuditList = pageOf(AuditEntry);
export type AuditList = z.output<typeof AuditList>;

/** What a check of the whole history found. No problems: nothing was altered since it was written. */
export const AuditReportView = z.object({
  entries: z.int(),
  head: z.string(),
  problems: z.array(
    z.object({
      problem: z.enum(['digest', 'chain', 'gap', 'revision-gap', 'not-current', 'unsealed']),
      position: z.int(),
      subject: z.string(),
    }),
  ),
  /** How many more problems there are than are told here. */
  more: z.int().nonnegative(),
});
export type AuditReportView = z.output<typeof AuditReportView>;

/** How far a check has come: so many entries; in the end with its report. */
export const AuditProgress = z.object({ entries: z.int(), report: AuditReportView.optional() });
export type AuditProgress = z.output<typeof AuditProgress>;

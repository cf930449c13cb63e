import { LocalizedText } from '@mithaq/domain';
import { z } from 'zod';
import { Ref } from './ref.ts';
import { SourceRef } from './statement.ts';
import { Key, written } from './written.ts';

/**
 * A passage that was chosen from an earlier text of its source and does not surely stand in the present one. `reason`: its quote stands nowhere
 * (`gone`), in other surroundings (`context`), or more than once (`ambiguous`). Somebody looks at the places that may be it, and
 * saves the statement with the right one, or without.
 */
export const OrphanView = z.object({
  statement: z.string(),
  revision: z.int(),
  /** Which of the statement's citations, from 0. */
  citation: z.int(),
  subject: Ref,
  property: z.string(),
  propertyLabel: LocalizedText,
  source: SourceRef,
  exact: z.string(),
  start: z.int(),
  reason: z.enum(['gone', 'context', 'ambiguous']),
  candidates: z.array(z.object({ start: z.int(), end: z.int(), found: z.string(), differs: z.enum(['place', 'context', 'marks']) })),
});
export type OrphanView = z.output<typeof OrphanView>;

/** The orphans of one source, or of all. `after` is a `next` that an earlier answer gave. */
export const OrphansRequest = z.object({
  source: Key.optional(),
  after: written(100).optional(),
  limit: z.int().min(1).max(200).default(50),
});
export type OrphansRequest = z.output<typeof OrphansRequest>;

/** Orphans by statement. `next` where there may be more. */
export const OrphanList = z.object({ rows: z.array(OrphanView), next: z.string().optional() });
export type OrphanList = z.output<typeof OrphanList>;

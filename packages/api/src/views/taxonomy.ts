import { LocalizedText } from '@mithaq/domain';
import { z } from 'zod';

/** One code with what it means in both languages, and its equivalents in other lists, the nearest first. */
export const TermView = z.object({
  code: z.string(),
  label: LocalizedText,
  scope: LocalizedText,
  /** Of a topic: the group that it belongs to. */
  parent: z.string().optional(),
  /** Of a type of event: its family. */
  family: z.string().optional(),
  /** Of a topic that is retired: the one to use instead. */
  replacedBy: z.string().optional(),
  law: z.record(z.string(), z.array(z.string())).optional(),
  crosswalk: z.record(z.string(), z.array(z.object({ code: z.string(), match: z.string() }))).optional(),
});
export type TermView = z.output<typeof TermView>;

/** Every vocabulary by name, and the taxonomy of topics with its version. */
export const TaxonomyView = z.object({
  version: z.string(),
  topics: z.array(TermView),
  vocabularies: z.record(z.string(), z.array(TermView)),
});
export type TaxonomyView = z.output<typeof TaxonomyView>;

import { LocalizedText } from '@mithaq/domain';
import { z } from 'zod';
import { PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';
import { written } from './written.ts';

/** What the reader learned of one basis: an alias of a record, or a pattern of its own. */
export const LearnedView = z.object({
  basis: z.string(),
  /** What rests on it, in words: “النمروش” as a name of Salah al-Namroush. */
  label: LocalizedText,
  /** The record that an alias is of. */
  record: Ref.optional(),
  /** How often suggestions that rest on it were accepted as they were proposed, and how often rejected or taken to mean another record. */
  accepted: z.int(),
  rejected: z.int(),
  /**
   * What follows for later suggestions: `trusted` ones are of high confidence, `doubted` ones of medium confidence at most, `distrusted` ones of
   * low confidence. Absent where nothing follows yet.
   */
  effect: z.enum(['trusted', 'doubted', 'distrusted']).optional(),
  /** The count and what follows from it, as editors are told. */
  words: LocalizedText,
  /** Since when judgements are counted, and who decided so; absent where all of them are. */
  reset: z.object({ since: z.string(), by: z.string().optional() }).optional(),
});
export type LearnedView = z.output<typeof LearnedView>;

export const LearnedRequest = PageRequest;
export type LearnedRequest = z.output<typeof LearnedRequest>;
export const LearnedList = pageOf(LearnedView);
export type LearnedList = z.output<typeof LearnedList>;

/** Whether to count a basis anew from now on, or (`restore`) all of its judgements again. */
export const ResetLearningRequest = z.object({ basis: written(500).min(1), restore: z.boolean().default(false) });
export type ResetLearningRequest = z.output<typeof ResetLearningRequest>;

/** What was decided; the list tells what it came to. */
export const ResetLearningAnswer = z.object({ basis: z.string(), isReset: z.boolean() });
export type ResetLearningAnswer = z.output<typeof ResetLearningAnswer>;

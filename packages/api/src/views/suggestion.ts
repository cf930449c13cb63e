import { LocalizedText, RecordId, StatementId, SuggestionId, type Words } from '@mithaq/domain';
import { z } from 'zod';
import { ChangeSetId } from './change-set-ref.ts';
import { Ref } from './ref.ts';
import { SuggestionValueView } from './suggestion-value.ts';
import { Key } from './written.ts';

export const Verdict = z.enum(['accepted', 'rejected']);
export type Verdict = z.output<typeof Verdict>;

/** What the reader proposes of one stretch of a source; an editor judges it. Offsets count UTF-16 code units. */
export const SuggestionView = z.object({
  id: z.string(),
  source: z.string(),
  start: z.int(),
  end: z.int(),
  exact: z.string(),
  value: SuggestionValueView,
  confidence: z.enum(['high', 'medium', 'low']),
  reason: LocalizedText,
  /** What it rests on: the key under which judgements are counted (`learning.list`). Told to editors. */
  basis: z.string().optional(),
  /** The model that proposed it; absent for what Mithaq's own reader found. */
  origin: z.object({ model: z.string() }).optional(),
  standing: z.enum(['open', 'accepted', 'rejected']),
  /** Grows with each judgement; a judgement names the one it saw. */
  revision: z.int(),
  /** The record that an editor took the words to mean, where it is another than the one that was proposed. */
  chosen: Ref.optional(),
  /**
   * What accepting it drafted: the change set, the ids of records and statements in it, and what those records are called; with which
   * proposal, where it was one.
   */
  drafted: z
    .object({ changeSet: z.string(), subjects: z.array(z.string()), records: z.array(Ref), proposal: z.string().optional() })
    .optional(),
  judgedBy: z.string().optional(),
  judgedAt: z.string().optional(),
});
export type SuggestionView = z.output<typeof SuggestionView>;

/**
 * A judgement of a suggestion, or (`open`) taking one back. An accepted mention may be taken to mean another `record` than was proposed; what
 * is accepted and new to the register is drafted, in `changeSet` if one is named, else where the caller's other acceptances of the same
 * source went, else in a new one. Anything may be accepted as something else that was `drafted` by hand: nothing more is drafted then, and
 * taking the judgement back gives those drafts up.
 */
export const JudgeRequest = z.object({
  id: SuggestionId,
  verdict: z.enum(['accepted', 'rejected', 'open']),
  revision: z.int().nonnegative(),
  record: RecordId.optional(),
  /** Instead of `record`: the place, from 0, of one of the mention's `otherwise`. */
  otherwise: z.int().min(0).max(100).optional(),
  changeSet: ChangeSetId.optional(),
  drafted: z
    .object({
      changeSet: ChangeSetId,
      subjects: z
        .array(z.union([RecordId, StatementId]))
        .min(1)
        .max(100),
    })
    .optional(),
});
export type JudgeRequest = z.output<typeof JudgeRequest>;

/** One judgement of several suggestions of a source (its id or slug), each with the revision that was seen. */
export const JudgeAllRequest = z.object({
  source: Key,
  suggestions: z
    .array(JudgeRequest.omit({ verdict: true, changeSet: true }))
    .min(1)
    .max(500),
  verdict: JudgeRequest.shape.verdict,
  changeSet: ChangeSetId.optional(),
});
export type JudgeAllRequest = z.output<typeof JudgeAllRequest>;

/** The suggestions as they were judged, in the order that they were named in. */
export const JudgeAllAnswer = z.array(SuggestionView);
export type JudgeAllAnswer = z.output<typeof JudgeAllAnswer>;

/** What has become of a suggestion, in words. */
export const verdictLabels: Readonly<Record<JudgeRequest['verdict'], Words>> = {
  accepted: { ar: 'مقبول', en: 'accepted' },
  rejected: { ar: 'مرفوض', en: 'rejected' },
  open: { ar: 'ينتظر', en: 'waiting' },
};

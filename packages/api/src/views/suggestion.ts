import { FuzzyDate, LocalizedText, SuggestionId, type Words } from '@mithaq/domain';
import { z } from 'zod';
import { Ref } from './ref.ts';
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
  value: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('mention'), record: Ref }),
    z.object({ kind: z.literal('date'), date: FuzzyDate }),
  ]),
  confidence: z.enum(['high', 'medium', 'low']),
  reason: LocalizedText,
  standing: z.enum(['open', 'accepted', 'rejected']),
  /** Grows with each judgement; a judgement names the one it saw. */
  revision: z.int(),
  judgedBy: z.string().optional(),
  judgedAt: z.string().optional(),
});
export type SuggestionView = z.output<typeof SuggestionView>;

/** A judgement of a suggestion, or (`open`) taking one back. */
export const JudgeRequest = z.object({
  id: SuggestionId,
  verdict: z.enum(['accepted', 'rejected', 'open']),
  revision: z.int().nonnegative(),
});
export type JudgeRequest = z.output<typeof JudgeRequest>;

/** One judgement of several suggestions of a source (its id or slug), each with the revision that was seen. */
export const JudgeAllRequest = z.object({
  source: Key,
  suggestions: z
    .array(JudgeRequest.omit({ verdict: true }))
    .min(1)
    .max(500),
  verdict: JudgeRequest.shape.verdict,
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

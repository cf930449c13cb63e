import { JudgementId, LocalizedText, RecordId, recordKinds, Verdict } from '@mithaq/domain';
import { z } from 'zod';
import { PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';

/** Somebody's judgement whether two records are one. `id` may be given, so that the same request sent again judges once. */
export const MakeJudgementRequest = z.object({
  id: JudgementId.optional(),
  one: RecordId,
  other: RecordId,
  verdict: Verdict,
  note: LocalizedText.optional(),
});
export type MakeJudgementRequest = z.output<typeof MakeJudgementRequest>;

export const JudgementView = z.object({
  id: z.string(),
  one: Ref,
  other: Ref,
  verdict: Verdict,
  by: z.string(),
  at: z.string(),
  note: LocalizedText.optional(),
  /** Whether it counts: the latest of its pair does. */
  inEffect: z.boolean(),
});
export type JudgementView = z.output<typeof JudgementView>;

/**
 * All judgements, or those about one record; the newest first. `kind`: on records of this kind; `verdict`: only the latest word on each pair,
 * where it is this one.
 */
export const JudgementFilter = PageRequest.extend({
  about: RecordId.optional(),
  kind: z.enum(recordKinds).optional(),
  verdict: Verdict.optional(),
});
export type JudgementFilter = z.output<typeof JudgementFilter>;
export const JudgementList = pageOf(JudgementView);
export type JudgementList = z.output<typeof JudgementList>;

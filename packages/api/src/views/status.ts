import { FuzzyDate, Modality, RecognitionForm, Status } from '@mithaq/domain';
import { z } from 'zod';
import { Ref } from './ref.ts';

/** Who recognises whom, as what, on the day asked about; `sure` where dates say so and do not merely allow it. */
const RecognisedView = z.object({ by: Ref, of: Ref, as: RecognitionForm, sure: z.boolean() });

/**
 * Why a status is not beyond question for more than its events' dates. `sources`: they differ on a property of the event. `party`: whose
 * act it is, or whom it reaches, is open. `contested-authority`: whoever acts in it is not alone in claiming to act for its state.
 */
export const FurtherDoubt = z.discriminatedUnion('reason', [
  z.object({ reason: z.literal('sources'), event: Ref, property: z.string(), statements: z.array(z.string()) }),
  z.object({ reason: z.literal('party'), event: Ref, cause: z.enum(['untold', 'outsider', 'one-party', 'successor']) }),
  z.object({
    reason: z.literal('contested-authority'),
    event: Ref,
    authority: Ref,
    state: Ref,
    rivals: z.array(Ref),
    recognised: z.array(RecognisedView),
  }),
]);
export type FurtherDoubt = z.output<typeof FurtherDoubt>;

/**
 * What is on its way to change a status and has not surely done so. `notice`: an ending that takes effect on a day. `consent`: a step that
 * some parties took and others are not told to have. `successor`: a later agreement that is not surely in force.
 */
export const PendingView = z.discriminatedUnion('reason', [
  z.object({
    reason: z.literal('notice'),
    event: Ref,
    takesEffect: FuzzyDate,
    of: z.array(Ref),
    by: z.array(Ref),
    sure: z.boolean(),
  }),
  z.object({
    reason: z.literal('consent'),
    step: z.enum(['approved', 'ratified']),
    given: z.array(Ref),
    missing: z.array(Ref),
    events: z.array(Ref),
  }),
  z.object({ reason: z.literal('successor'), agreement: Ref, relation: z.enum(['supersedes', 'renews']) }),
]);
export type PendingView = z.output<typeof PendingView>;

/**
 * A derived status as of a day, its reasons and its doubts; the likeliest value first (see `agreementStatus`). `manner`: in force
 * provisionally, or suspended because a truce was broken. `until`: the last day of what holds for a time. `by`: the later agreements
 * through which it came to this. `doubts` come from dates alone; `furtherDoubts` and `pending` are absent where there are none.
 */
export const StatusView = z.object({
  asOf: z.string(),
  values: z
    .array(
      z.object({
        status: Status,
        manner: z.enum(['provisional', 'broken']).optional(),
        since: FuzzyDate.optional(),
        until: FuzzyDate.optional(),
        because: z.array(Ref),
        by: z.array(Ref).optional(),
      }),
    )
    .min(1),
  doubts: z.array(z.object({ reason: z.enum(['date', 'undated', 'modality']), event: Ref, modality: Modality.optional() })),
  furtherDoubts: z.array(FurtherDoubt).optional(),
  pending: z.array(PendingView).optional(),
});
export type StatusView = z.output<typeof StatusView>;

/**
 * A stretch of time in which the derived status stays the same: `from` its first day, absent for all that came before the first change.
 * `sure` is false where more than one status is possible; `status` is then the likeliest.
 */
export const StatusStretch = z.object({
  from: z.string().optional(),
  status: Status,
  manner: z.enum(['provisional', 'broken']).optional(),
  sure: z.boolean(),
});
export type StatusStretch = z.output<typeof StatusStretch>;

import { RecordId } from '@mithaq/domain';
import { z } from 'zod';
import { Ref } from './ref.ts';
import { DisputeView, ReadingView, SourceRef, SupportView } from './statement.ts';
import { written } from './written.ts';

/** Which dispute: the record on whose property sources differ. */
export const DisputeRequest = z.object({ subject: RecordId, property: written(60).min(1) });
export type DisputeRequest = z.output<typeof DisputeRequest>;

/** A dispute with each side weighed. The sides are not ranked: no publication is graded above another. */
export const DisputePage = DisputeView.omit({ readings: true }).extend({
  sides: z.array(
    ReadingView.extend({
      /** Whether the sources of this side affirm the value or deny it. */
      polarity: z.enum(['affirmed', 'denied']),
      sources: z.array(SourceRef),
      support: SupportView,
      /** Sources of this side that also back another one. */
      alsoElsewhere: z.array(Ref),
      /** Publishers and agencies whose word also stands on another side: an actor's id, or a name. */
      sharedOrigins: z.array(z.string()),
    }),
  ),
  /** Whether the sides are independent of one another. */
  independent: z.enum(['yes', 'no', 'cannot tell']),
});
export type DisputePage = z.output<typeof DisputePage>;

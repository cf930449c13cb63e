import { Day, RecognitionForm } from '@mithaq/domain';
import { z } from 'zod';
import { RecognitionView } from './actor.ts';
import { PageRequest, pageOf } from './page.ts';
import { Key } from './written.ts';

/** `by` and `of` are ids or slugs of actors. `asOf` keeps what may hold on a day; each row then says whether it surely does. */
export const RecognitionFilter = PageRequest.extend({
  by: Key.optional(),
  of: Key.optional(),
  as: RecognitionForm.optional(),
  asOf: Day.optional(),
});
export type RecognitionFilter = z.output<typeof RecognitionFilter>;

/** Recognitions. That an actor is not named is no refusal: no source that was read tells of it. */
export const RecognitionList = pageOf(RecognitionView.extend({ sure: z.boolean().optional() }));
export type RecognitionList = z.output<typeof RecognitionList>;

import * as z from 'zod';
import { RecognitionForm } from '../taxonomy/recognition-forms.ts';
import { ActorId, RecognitionId } from '../values/id.ts';
import { Interval } from '../values/interval.ts';
import { header, type PropertyLabels } from './header.ts';

/**
 * One actor's recognition of another for an interval: who accepts which of two governments of one state, or an entity as a
 * state (Montevideo Convention on the Rights and Duties of States, 1933, articles 3, 6 and 7). Silence about recognition
 * says nothing: its ends are given only where a source gives them.
 */
export const Recognition = z.strictObject({
  record: z.literal('recognition'),
  id: RecognitionId,
  ...header,
  by: ActorId,
  of: ActorId,
  as: RecognitionForm,
  interval: Interval,
});
export type Recognition = z.output<typeof Recognition>;

/** What each property of a recognition is called. */
export const recognitionProperties: PropertyLabels<Recognition> = {
  by: { ar: 'المعترِف', en: 'Recognised by' },
  of: { ar: 'المعترَف به', en: 'Recognises' },
  as: { ar: 'بصفة', en: 'As' },
  interval: { ar: 'المدة', en: 'Interval' },
};

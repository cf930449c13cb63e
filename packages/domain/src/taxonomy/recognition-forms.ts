import * as z from 'zod';
import { recognitionFormCodes, recognitionFormTerms } from './data/recognition-forms.ts';
import { vocabulary } from './vocabulary.ts';

/** As what one actor recognises another. */
export const RecognitionForm = /* @__PURE__ */ z.enum(recognitionFormCodes);
export type RecognitionForm = z.output<typeof RecognitionForm>;

/** The terms of `RecognitionForm`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const recognitionForms = /* @__PURE__ */ vocabulary(RecognitionForm, recognitionFormTerms);

import { vocabulary } from './vocabulary.ts';

/** As what one actor recognises another. */
export const recognitionForms = vocabulary([
  ['government', 'حكومة لدولتها', 'as the government of its state'],
  ['state', 'دولة', 'as a state'],
  ['representative', 'ممثل شرعي', 'as a legitimate representative'],
]);
export const RecognitionForm = recognitionForms.schema;
export type RecognitionForm = (typeof recognitionForms.terms)[number]['code'];

// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/recognition-forms.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Recognition forms”, in their order. */
export const recognitionFormCodes = ['government', 'state', 'representative'] as const;

/** Its terms. */
export const recognitionFormTerms: readonly (Term<(typeof recognitionFormCodes)[number]>)[] = [
  { code: 'government', label: { ar: 'حكومة لدولتها', en: 'as the government of its state' }, scope: { ar: 'يُعترف بها حكومةً تنوب عن دولة قائمة', en: 'Accepted as the government that acts for an existing state' } },
  { code: 'state', label: { ar: 'دولة', en: 'as a state' }, scope: { ar: 'يُعترف بالكيان دولةً', en: 'Accepted as a state' }, law: { 'montevideo-convention': ['1', '3', '6', '7'] } },
  { code: 'representative', label: { ar: 'ممثل شرعي', en: 'as a legitimate representative' }, scope: { ar: 'يُعترف به ممثلًا لشعب أو لطرف، من غير أن يُعدّ حكومة', en: 'Accepted as representing a people or a side, short of a government' } },
];

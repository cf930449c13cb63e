// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/forces.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Forces”, in their order. */
export const forceCodes = ['mandatory', 'best-effort', 'permission', 'intent'] as const;

/** Its terms. */
export const forceTerms: readonly (Term<(typeof forceCodes)[number]>)[] = [
  { code: 'mandatory', label: { ar: 'إلزامي', en: 'mandatory' }, scope: { ar: 'يجب فعل ما فيه أو تركه', en: 'What it says must be done or left undone' } },
  { code: 'best-effort', label: { ar: 'بذل عناية', en: 'best effort' }, scope: { ar: 'يجب السعي إلى غايته لا بلوغها', en: 'Its end must be pursued, not reached' } },
  { code: 'permission', label: { ar: 'إذن', en: 'permission' }, scope: { ar: 'يجوز فعل ما فيه ولا يجب', en: 'What it says may be done' } },
  { code: 'intent', label: { ar: 'إعلان نية', en: 'statement of intent' }, scope: { ar: 'يعلن قصدًا ولا يوجب', en: 'It declares an aim and obliges nobody' } },
];

// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/rights.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Rights”, in their order. */
export const rightsCodes = ['full-text', 'excerpts-only'] as const;

/** Its terms. */
export const rightsTerms: readonly (Term<(typeof rightsCodes)[number]>)[] = [
  { code: 'full-text', label: { ar: 'النص كاملًا', en: 'full text' }, scope: { ar: 'يجوز عرض النص كله', en: 'The whole text may be shown' } },
  { code: 'excerpts-only', label: { ar: 'مقتطفات فقط', en: 'excerpts only' }, scope: { ar: 'لا يُعرض منه إلا ما يُستشهد به', en: 'Only the passages cited may be shown' } },
];

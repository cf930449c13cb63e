// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/modalities.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Modalities”, in their order. */
export const modalityCodes = ['occurred', 'planned', 'announced', 'denied', 'did-not-happen'] as const;

/** Its terms. */
export const modalityTerms: readonly (Term<(typeof modalityCodes)[number]>)[] = [
  { code: 'occurred', label: { ar: 'وقع', en: 'occurred' }, scope: { ar: 'يقول المصدر إنه وقع', en: 'The source says that it happened' } },
  { code: 'planned', label: { ar: 'مقرر', en: 'planned' }, scope: { ar: 'مقرر في وقت يأتي بعد المصدر', en: 'Set for a time after the source' } },
  { code: 'announced', label: { ar: 'معلن', en: 'announced' }, scope: { ar: 'أعلنه صاحبه، ولا يقول المصدر إنه وقع', en: 'Announced by those who would do it; the source does not say that it happened' } },
  { code: 'denied', label: { ar: 'منفي', en: 'denied' }, scope: { ar: 'ينفي المصدر، أو من ينقل عنه المصدر، أنه وقع', en: 'The source, or somebody it quotes, denies that it happened' } },
  { code: 'did-not-happen', label: { ar: 'لم يقع', en: 'did not happen' }, scope: { ar: 'كان متوقعًا ويقول المصدر إنه لم يقع', en: 'It was expected, and the source says that it did not happen' } },
];

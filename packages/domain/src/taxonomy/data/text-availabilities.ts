// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/text-availabilities.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Availability of the text”, in their order. */
export const textAvailabilityCodes = ['full', 'excerpt', 'reported-only', 'secret'] as const;

/** Its terms. */
export const textAvailabilityTerms: readonly (Term<(typeof textAvailabilityCodes)[number]>)[] = [
  { code: 'full', label: { ar: 'نصه كامل', en: 'full text' }, scope: { ar: 'رُئي نص الاتفاق كله', en: 'The whole text has been seen' } },
  { code: 'excerpt', label: { ar: 'مقتطف من نصه', en: 'excerpt' }, scope: { ar: 'رُئي بعض نصه بلفظه', en: 'Part of the text has been seen in its own words' } },
  { code: 'reported-only', label: { ar: 'منقول عن مصادر، لم نر نصه', en: 'reported only; we have not seen its text' }, scope: { ar: 'ما نعرفه من الاتفاق منقول عن مصادر', en: 'What we know of it comes from reports' } },
  { code: 'secret', label: { ar: 'نصه سري', en: 'secret' }, scope: { ar: 'يقول مصدر إن نصه سري أو لن يُنشر', en: 'A source says that the text is secret or will not be published' } },
];

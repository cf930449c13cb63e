// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/lineages.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Lineages”, in their order. */
export const lineageCodes = ['implements', 'amends', 'supersedes', 'renews', 'annex-of', 'follows'] as const;

/** Its terms. */
export const lineageTerms: readonly (Term<(typeof lineageCodes)[number]>)[] = [
  { code: 'implements', label: { ar: 'ينفّذ', en: 'implements' }, scope: { ar: 'يضع ما سبقه موضع العمل', en: 'It carries out the earlier one' }, crosswalk: { pax: [{ code: 'Stage=Imp', match: 'relatedMatch' }] } },
  { code: 'amends', label: { ar: 'يعدّل', en: 'amends' }, scope: { ar: 'يغيّر بعض نص ما سبقه ويُبقي سائره', en: 'It changes some of the earlier text and keeps the rest' }, law: { 'vienna-convention': ['39', '40', '41'], 'untc-glossary': ['Amendment'] } },
  { code: 'supersedes', label: { ar: 'يحلّ محل', en: 'supersedes' }, scope: { ar: 'يقوم مقام ما سبقه فينتهي به', en: 'It takes the place of the earlier one, which ends' }, law: { 'vienna-convention': ['30(3)', '59'] } },
  { code: 'renews', label: { ar: 'يجدّد', en: 'renews' }, scope: { ar: 'يمدّ ما سبقه أو يعيد العمل به', en: 'It prolongs the earlier one or revives it' }, crosswalk: { pax: [{ code: 'Stage=Ren', match: 'closeMatch' }] } },
  { code: 'annex-of', label: { ar: 'ملحق بـ', en: 'annex of' }, scope: { ar: 'جزء ملحق بما سبقه', en: 'It is attached to the earlier one as a part of it' }, law: { 'vienna-convention': ['31(2)'] } },
  { code: 'follows', label: { ar: 'يتبع', en: 'follows' }, scope: { ar: 'جاء بعد ما سبقه وفي سياقه، من غير صلة قانونية معلومة', en: 'It came after the earlier one in the same course, with no known legal tie' } },
];

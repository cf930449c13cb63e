// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/coordinate-precisions.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Coordinate precisions”, in their order. */
export const coordinatePrecisionCodes = ['exact', 'near', 'district', 'region', 'country'] as const;

/** Its terms. */
export const coordinatePrecisionTerms: readonly (Term<(typeof coordinatePrecisionCodes)[number]>)[] = [
  { code: 'exact', label: { ar: 'دقيقة', en: 'exact' }, scope: { ar: 'في المكان نفسه', en: 'At the place itself' }, crosswalk: { 'acled-geo-precision': [{ code: '1', match: 'broadMatch' }] } },
  { code: 'near', label: { ar: 'قريبة', en: 'near' }, scope: { ar: 'قرب المكان', en: 'Near the place' }, crosswalk: { 'acled-geo-precision': [{ code: '2', match: 'broadMatch' }] } },
  { code: 'district', label: { ar: 'في المنطقة المحلية', en: 'district' }, scope: { ar: 'وسط حي أو ناحية يقع المكان فيها', en: 'The middle of a district that holds the place' }, crosswalk: { 'acled-geo-precision': [{ code: '2', match: 'broadMatch' }] } },
  { code: 'region', label: { ar: 'في الإقليم', en: 'region' }, scope: { ar: 'وسط إقليم؛ يُرسم مساحة لا نقطة', en: 'The middle of a region; drawn as an area, never a point' }, crosswalk: { 'acled-geo-precision': [{ code: '3', match: 'closeMatch' }] } },
  { code: 'country', label: { ar: 'في البلد', en: 'country' }, scope: { ar: 'وسط بلد؛ يُرسم مساحة لا نقطة', en: 'The middle of a country; drawn as an area, never a point' } },
];

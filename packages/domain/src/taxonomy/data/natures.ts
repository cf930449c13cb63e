// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/natures.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Natures”, in their order. */
export const natureCodes = ['interstate', 'intrastate', 'mixed'] as const;

/** Its terms. */
export const natureTerms: readonly (Term<(typeof natureCodes)[number]>)[] = [
  { code: 'interstate', label: { ar: 'بين دول', en: 'between states' }, scope: { ar: 'أطرافه دول أو منظمات دولية', en: 'Its parties are states or international organisations' }, crosswalk: { pax: [{ code: 'Agtp=Inter', match: 'closeMatch' }] } },
  { code: 'intrastate', label: { ar: 'داخل دولة', en: 'within a state' }, scope: { ar: 'أطرافه كلهم من دولة واحدة', en: 'All its parties are of one state' }, crosswalk: { pax: [{ code: 'Agtp=Intra', match: 'closeMatch' }, { code: 'Agtp=IntraLocal', match: 'narrowMatch' }] } },
  { code: 'mixed', label: { ar: 'بين دولة وسلطة تنوب عن دولة', en: 'between a state and an authority acting for one' }, scope: { ar: 'بين دولة وسلطة تنوب عن دولة أخرى أو تنازع غيرها النيابة عنها', en: 'Between a state and an authority that acts for another state, contested or not' } },
];

// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/actor-kinds.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Actor kinds”, in their order. */
export const actorKindCodes = ['state', 'authority', 'ministry', 'body', 'force', 'armed-group', 'organisation', 'company', 'person'] as const;

/** Its terms. */
export const actorKindTerms: readonly (Term<(typeof actorKindCodes)[number]>)[] = [
  { code: 'state', label: { ar: 'دولة', en: 'state' }, scope: { ar: 'دولة بذاتها، لا حكومة بعينها', en: 'A state itself, whoever governs it' }, crosswalk: { ftm: [{ code: 'PublicBody', match: 'relatedMatch' }, { code: 'LegalEntity', match: 'broadMatch' }], 'acled-actors': [{ code: 'State Forces', match: 'relatedMatch' }] } },
  { code: 'authority', label: { ar: 'سلطة', en: 'authority' }, scope: { ar: 'حكومة أو مجلس أو قيادة تحكم أو تدّعي النيابة عن دولة، نازعها غيرها أم لم ينازعها', en: 'A government, council or command that governs or claims to act for a state, contested or not' }, crosswalk: { ftm: [{ code: 'PublicBody', match: 'broadMatch' }], 'acled-actors': [{ code: 'State Forces', match: 'relatedMatch' }] } },
  { code: 'ministry', label: { ar: 'وزارة', en: 'ministry' }, scope: { ar: 'وزارة في حكومة', en: 'A ministry of a government' }, crosswalk: { ftm: [{ code: 'PublicBody', match: 'broadMatch' }] } },
  { code: 'body', label: { ar: 'هيئة', en: 'body' }, scope: { ar: 'هيئة عامة غير الوزارة: برلمان أو محكمة أو لجنة أو جهاز رسمي', en: 'A public body other than a ministry: a parliament, court, committee or agency' }, crosswalk: { ftm: [{ code: 'PublicBody', match: 'broadMatch' }] } },
  { code: 'force', label: { ar: 'قوة نظامية', en: 'force' }, scope: { ar: 'جيش أو شرطة أو خفر سواحل أو وحدة منها', en: 'An army, police force or coast guard, or a unit of one' }, crosswalk: { ftm: [{ code: 'PublicBody', match: 'broadMatch' }, { code: 'Organization', match: 'broadMatch' }], 'acled-actors': [{ code: 'State Forces', match: 'broadMatch' }, { code: 'External/Other Forces', match: 'relatedMatch' }] } },
  { code: 'armed-group', label: { ar: 'جماعة مسلحة', en: 'armed group' }, scope: { ar: 'جماعة تحمل السلاح خارج القوات النظامية، ومنها المرتزقة', en: 'A group under arms outside the regular forces, mercenaries included' }, crosswalk: { ftm: [{ code: 'Organization', match: 'relatedMatch' }, { code: 'LegalEntity', match: 'broadMatch' }], 'acled-actors': [{ code: 'Rebel Groups', match: 'narrowMatch' }, { code: 'Political Militias', match: 'narrowMatch' }, { code: 'Identity Militias', match: 'narrowMatch' }, { code: 'External/Other Forces', match: 'relatedMatch' }] } },
  { code: 'organisation', label: { ar: 'منظمة', en: 'organisation' }, scope: { ar: 'منظمة دولية أو مدنية أو حزب أو وسيلة إعلام', en: 'An international or civil organisation, a party, a news outlet' }, crosswalk: { ftm: [{ code: 'Organization', match: 'broadMatch' }], 'acled-actors': [{ code: 'External/Other Forces', match: 'relatedMatch' }] } },
  { code: 'company', label: { ar: 'شركة', en: 'company' }, scope: { ar: 'شركة تجارية، عامة أو خاصة', en: 'A commercial company, public or private' }, crosswalk: { ftm: [{ code: 'Company', match: 'closeMatch' }], 'acled-actors': [{ code: 'External/Other Forces', match: 'relatedMatch' }] } },
  { code: 'person', label: { ar: 'شخص', en: 'person' }, scope: { ar: 'إنسان', en: 'A human being' }, crosswalk: { ftm: [{ code: 'Person', match: 'exactMatch' }] } },
];

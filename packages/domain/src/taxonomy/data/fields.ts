// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/fields.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Fields”, in their order. */
export const fieldCodes = ['defence', 'security', 'maritime', 'migration', 'health', 'political', 'economy'] as const;

/** Its terms. */
export const fieldTerms: readonly (Term<(typeof fieldCodes)[number]>)[] = [
  { code: 'defence', label: { ar: 'دفاع', en: 'defence' }, scope: { ar: 'القوات المسلحة وتدريبها وتجهيزها وعملها', en: 'Armed forces: training, equipping and using them' } },
  { code: 'security', label: { ar: 'أمن', en: 'security' }, scope: { ar: 'الشرطة والحدود والاستخبارات ومكافحة الجريمة والإرهاب', en: 'Police, borders, intelligence, and action against crime and terrorism' } },
  { code: 'maritime', label: { ar: 'شؤون بحرية', en: 'maritime' }, scope: { ar: 'الحدود والموارد والملاحة في البحر', en: 'Limits, resources and navigation at sea' } },
  { code: 'migration', label: { ar: 'هجرة', en: 'migration' }, scope: { ar: 'الهجرة واللجوء والنزوح', en: 'Migration, refuge and displacement' } },
  { code: 'health', label: { ar: 'صحة', en: 'health' }, scope: { ar: 'الصحة والطب والمستشفيات', en: 'Health, medicine and hospitals' } },
  { code: 'political', label: { ar: 'سياسة', en: 'political' }, scope: { ar: 'الحكم والمسار السياسي ووقف القتال', en: 'Government, the political process and the end of fighting' } },
  { code: 'economy', label: { ar: 'اقتصاد', en: 'economy' }, scope: { ar: 'المال والتجارة والموارد والإعمار', en: 'Money, trade, resources and reconstruction' } },
];

// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/source-types.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Source types”, in their order. */
export const sourceTypeCodes = ['article', 'communique', 'treaty-text', 'post', 'report'] as const;

/** Its terms. */
export const sourceTypeTerms: readonly (Term<(typeof sourceTypeCodes)[number]>)[] = [
  { code: 'article', label: { ar: 'خبر', en: 'article' }, scope: { ar: 'خبر أو مقال في وسيلة إعلام', en: 'A news story or an article in the press' } },
  { code: 'communique', label: { ar: 'بيان', en: 'communiqué' }, scope: { ar: 'نص صادر عن جهة رسمية باسمها', en: 'A text that a body issues in its own name' } },
  { code: 'treaty-text', label: { ar: 'نص اتفاقية', en: 'treaty text' }, scope: { ar: 'نص الاتفاق نفسه', en: 'The text of the agreement itself' } },
  { code: 'post', label: { ar: 'منشور', en: 'post' }, scope: { ar: 'منشور في شبكة اجتماعية', en: 'A post on a social network' } },
  { code: 'report', label: { ar: 'تقرير', en: 'report' }, scope: { ar: 'تقرير منظمة أو مركز بحث أو هيئة خبراء', en: 'A report of an organisation, a research centre or a panel of experts' } },
];

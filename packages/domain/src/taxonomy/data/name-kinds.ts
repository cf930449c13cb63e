// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/name-kinds.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Name kinds”, in their order. */
export const nameKindCodes = ['official', 'alias', 'short', 'former', 'transliteration', 'gloss'] as const;

/** Its terms. */
export const nameKindTerms: readonly (Term<(typeof nameKindCodes)[number]>)[] = [
  { code: 'official', label: { ar: 'رسمي', en: 'official' }, scope: { ar: 'الاسم الذي يستعمله صاحبه رسميًّا', en: 'The name its bearer uses officially' } },
  { code: 'alias', label: { ar: 'اسم آخر', en: 'alias' }, scope: { ar: 'اسم آخر يُعرف به، ومنه الكنية والاسم الحركي', en: 'Another name it is known by, a nickname or nom de guerre among them' } },
  { code: 'short', label: { ar: 'مختصر', en: 'short' }, scope: { ar: 'صيغة مختصرة من الاسم أو اختصار بالحروف', en: 'A short form or an abbreviation' } },
  { code: 'former', label: { ar: 'سابق', en: 'former' }, scope: { ar: 'اسم كان له ثم تركه', en: 'A name it had and gave up' } },
  { code: 'transliteration', label: { ar: 'نقل حرفي', en: 'transliteration' }, scope: { ar: 'الاسم نفسه مكتوبًا بخط آخر', en: 'The same name written in another script' } },
  { code: 'gloss', label: { ar: 'ترجمة من عندنا', en: 'gloss' }, scope: { ar: 'ترجمة من عندنا، ليست من لفظ مصدر', en: 'A translation of ours, never a source’s words' } },
];

// biome-ignore-all format: one entry a line
// Written by scripts/taxonomy.ts from taxonomy/standings.json. Change that file and run `npm run taxonomy`.
import type { Term } from '../vocabulary.ts';

/** The codes of the vocabulary “Standings”, in their order. */
export const standingCodes = ['accepted', 'disputed', 'needs-work', 'rejected', 'unsupported'] as const;

/** Its terms. */
export const standingTerms: readonly (Term<(typeof standingCodes)[number]>)[] = [
  { code: 'accepted', label: { ar: 'مقبول', en: 'accepted' }, scope: { ar: 'يُعرض قيمةً للسجل', en: 'Shown as the record’s value' } },
  { code: 'disputed', label: { ar: 'مختلف فيه', en: 'disputed' }, scope: { ar: 'يخالفه غيره؛ يُعرض معه ومعه ملاحظة علنية', en: 'Others contradict it; shown beside them with a public note' } },
  { code: 'needs-work', label: { ar: 'يحتاج مراجعة', en: 'needs work' }, scope: { ar: 'لم يُبتّ فيه بعد', en: 'Not decided yet' } },
  { code: 'rejected', label: { ar: 'مرفوض', en: 'rejected' }, scope: { ar: 'لا يُعتدّ به ويبقى ظاهرًا', en: 'Not relied on, and still visible' } },
  { code: 'unsupported', label: { ar: 'بلا مصدر', en: 'unsupported' }, scope: { ar: 'يبقى في السجل مع أنه لم يُعثر له على مصدر؛ ومعه ملاحظة علنية تقول لماذا', en: 'Stands on the record although no source has been found for it; a public note says why' } },
];
